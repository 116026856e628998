using System.Text.RegularExpressions;

namespace ReleasePortal.Tests.Fixtures;

/// <summary>Gathers what a case does to its files, commit by commit. A merge has what main has and what its branches did since they began.</summary>
internal sealed partial class ChronicleBuilder
{
    private readonly List<FixtureCommit> commits = [];
    private readonly Dictionary<string, (SmallRepository Content, List<Action<SmallRepository>> Edits)> branches = new(StringComparer.Ordinal);
    private SmallRepository main = SmallRepository.Base();
    private List<Action<SmallRepository>> edits = [];
    private int? depth;

    public void Edit(Action<SmallRepository> edit) => edits.Add(edit);

    /// <returns>Whether the head is about commits; all other heads are about files.</returns>
    public bool Takes(string head)
    {
        if (Shallow().Match(head) is { Success: true } shallow)
            depth = int.Parse(shallow.Groups["depth"].Value);
        else if (Commit().Match(head) is { Success: true } commit)
            Close(commit.Groups["at"].Value, commit.Groups["branch"].Value, commit.Groups["merged"].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries));
        else
            return false;
        return true;
    }

    /// <summary>The files in the end, and the commits, if there are any.</summary>
    public (SmallRepository Content, FixtureChronicle? Chronicle) Build() =>
        (Edited(main, edits), commits.Count == 0 ? null : new FixtureChronicle(commits, depth, edits.Count > 0));

    private void Close(string at, string branch, IReadOnlyList<string> merged)
    {
        if (branch.Length > 0)
        {
            var (content, before) = branches.GetValueOrDefault(branch, (main, []));
            branches[branch] = (Edited(content, edits), [.. before, .. edits]);
            commits.Add(new FixtureCommit(at, branches[branch].Content, branch, []));
        }
        else
        {
            main = Edited(main, merged.SelectMany(name => branches[name].Edits).Concat(edits));
            commits.Add(new FixtureCommit(at, main, FixtureCommit.Main, merged));
        }

        edits = [];
    }

    private static SmallRepository Edited(SmallRepository content, IEnumerable<Action<SmallRepository>> edits)
    {
        var edited = content.Copy();
        foreach (var edit in edits)
            edit(edited);
        return edited;
    }

    [GeneratedRegex("^commit (?<at>[0-9T:-]+)(?: on (?<branch>[a-z-]+)| merge (?<merged>[a-z, -]+))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Commit();

    [GeneratedRegex("^shallow (?<depth>[0-9]+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shallow();
}
