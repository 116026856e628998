using System.Text;
using System.Text.RegularExpressions;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Repository.Documents;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Drafts;

/// <summary>
/// Finds files for drafts, so that nothing is overwritten and no commit drafted twice. Sources are looked for in the text of
/// all notes, because a draft whose kind is undecided is no record yet.
/// </summary>
public sealed partial class DraftPlaces
{
    private const int LongestNote = 256 * 1024;

    /// <summary>Paths without their endings: two files that differ only there are one record.</summary>
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> pathBySource = new(StringComparer.Ordinal);

    private DraftPlaces()
    {
    }

    public static DraftPlaces In(RepositorySnapshot snapshot)
    {
        var places = new DraftPlaces();
        foreach (var file in snapshot.Files)
        {
            if (RecordPaths.Locate(file.Path) is not { } location || location.Kind.Type != typeof(NoteFragment))
                continue;
            places.taken.Add(location.Stem);
            if (file.Kind == EntryKind.RegularFile && file.Size <= LongestNote && SourceIn(Encoding.UTF8.GetString(file.Read())) is { } source)
                places.pathBySource.TryAdd(source, file.Path);
        }

        return places;
    }

    /// <param name="drafts">Drafts whose names differ.</param>
    /// <param name="folder">The folder of a release's notes, relative to the root of the records.</param>
    public IReadOnlyList<PlacedDraft> For(IReadOnlyList<NoteDraft> drafts, string folder) => [.. drafts.Select(draft => Of(draft, folder))];

    private PlacedDraft Of(NoteDraft draft, string folder)
    {
        if (pathBySource.FirstOrDefault(known => draft.Commit.StartsWith(known.Key, StringComparison.Ordinal)).Value is { } before)
            return new PlacedDraft(draft, before, DraftState.DraftedBefore);
        var stem = $"{folder}/{draft.Name}";
        if (pathBySource.Values.Any(path => path.StartsWith(stem + '.', StringComparison.OrdinalIgnoreCase)))
            stem = $"{folder}/{DraftName.With(draft.Name, draft.Commit)}";
        return new PlacedDraft(draft, stem + ".md", taken.Contains(stem) ? DraftState.AlreadyThere : DraftState.New);
    }

    private static string? SourceIn(string text) =>
        FrontMatter.Split(text).Yaml is { } yaml && Source().Match(yaml) is { Success: true } match ? match.Groups["id"].Value : null;

    [GeneratedRegex("""^source: *["']?(?<id>[0-9a-f]{7,64})["']? *\r?$""", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Source();
}
