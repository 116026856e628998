using System.Text.RegularExpressions;
using LibGit2Sharp;

namespace ReleasePortal.Tests.Fixtures;

/// <summary>
/// The repository of a product in a case: commits one after the other, each headed by the digits that its id begins with, so that
/// the records of the case can name it, and tags on them.
/// </summary>
/// <param name="Path">Where the clone lies in the folder of clones.</param>
internal sealed partial record FixtureProduct(string Path)
{
    private readonly List<string> lines = [];

    public void Add(string line)
    {
        if (line.Length > 0)
            lines.Add(line);
    }

    /// <exception cref="FormatException">A commit has another id; the message says which.</exception>
    public void WriteTo(string clones)
    {
        var folder = System.IO.Path.Combine(clones, Path);
        LibGit2Sharp.Repository.Init(folder, isBare: true);
        using var repository = new LibGit2Sharp.Repository(folder);
        var ids = new List<string>();
        foreach (var line in lines)
        {
            if (CommitLine().Match(line) is { Success: true } commit)
                ids.Add(Made(repository, commit, ids.LastOrDefault()));
            else if (TagLine().Match(line) is { Success: true } tag)
                repository.Refs.Add($"refs/tags/{tag.Groups["name"].Value}", new ObjectId(ids.Single(id => id.StartsWith(tag.Groups["id"].Value, StringComparison.Ordinal))));
            else
                throw new FormatException($"A line of {Path} cannot be read: {line}");
        }
    }

    private string Made(LibGit2Sharp.Repository repository, Match line, string? parent)
    {
        var author = new Signature("Test", "test@shop.example", GitChronicle.Time(line.Groups["at"].Value).ToDateTimeOffset());
        using var text = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(line.Groups["message"].Value + "\n"));
        var tree = new TreeDefinition().Add("code.txt", repository.ObjectDatabase.CreateBlob(text), Mode.NonExecutableFile);
        Commit[] parents = parent is null ? [] : [repository.Lookup<Commit>(parent)];
        var made = repository.ObjectDatabase.CreateCommit(author, author, line.Groups["message"].Value, repository.ObjectDatabase.CreateTree(tree), parents, prettifyMessage: false);
        repository.Refs.Add("refs/heads/main", made.Id, allowOverwrite: true);
        return made.Sha.StartsWith(line.Groups["id"].Value, StringComparison.Ordinal) ? made.Sha
            : throw new FormatException($"In {Path}, the commit \"{line.Groups["message"].Value}\" has the id {made.Sha[..10]}.");
    }

    [GeneratedRegex("^(?<id>[0-9a-f]{7,40}) (?<at>[0-9T:-]+) (?<message>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommitLine();

    [GeneratedRegex("^tag (?<name>[^ ]+) (?<id>[0-9a-f]{7,40})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TagLine();
}
