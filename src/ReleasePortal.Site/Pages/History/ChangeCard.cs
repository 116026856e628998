using ReleasePortal.Domain.History;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.History;

/// <summary>One published commit: what was said of it, who wrote it, and what it changed.</summary>
internal static class ChangeCard
{
    /// <summary>A commit that takes over everything would be longer than all others together.</summary>
    private const int MostRecords = 20;

    public static Card Of(Commit commit, IReadOnlyList<RecordChange> changes, Material material) => new(
        Anchor(commit),
        Subject(commit),
        new Group(
        [
            .. Authors(commit, changes, material),
            .. changes.Take(MostRecords).Select(change => change.Name.Length == 0 ? Sentences(change.Version) : (Part)new Titled(ChangeLog.Link(change), Sentences(change.Version))),
            .. changes.Count > MostRecords ? (Part[])[new Paragraph($"It changed {Count.InWords(changes.Count - MostRecords, "more record")}, each of which tells it in its own history.")] : [],
        ]))
    {
        Padded = true,
    };

    public static string Anchor(Commit commit) => $"commit-{commit.ShortId}";

    /// <summary>Of a pull request its title: what a host wrote around it says nothing to readers.</summary>
    public static string Subject(Commit commit) =>
        RequestTitle.Of(commit.Message.Text) is { } request ? $"{request.Text} (#{request.Number})"
        : commit.Message.Subject is { Length: > 0 } subject ? subject
        : $"Commit {commit.ShortId}";

    public static Part Link(Commit commit, Material material) =>
        material.Repository.Commit(commit.Id) is { } address ? new WebLink(address, commit.ShortId) : commit.ShortId;

    /// <summary>Whoever wrote what a merge brought, and whoever merged it.</summary>
    private static IEnumerable<Part> Authors(Commit commit, IReadOnlyList<RecordChange> changes, Material material)
    {
        var written = changes.SelectMany(change => change.Version.Versions).Select(version => version.Commit)
            .DistinctBy(one => one.Id, StringComparer.Ordinal).Where(one => one.Id != commit.Id).ToList();
        if (written.Count == 0)
            return [Line("Written by", [commit], material, isLast: true)];
        return [Line("Written by", written, material), Line("Merged by", [commit], material, isLast: true)];
    }

    private static Paragraph Line(string did, IReadOnlyList<Commit> commits, Material material, bool isLast = false) => new(new Pair(
        $"{did} {Count.List([.. commits.Select(one => material.Links.NameOf(one.Author)).Distinct(StringComparer.Ordinal)])} in",
        new Listed([.. commits.Select(one => Link(one, material)), .. isLast ? (Part[])[material.Time.Moment(commits[^1].CommittedAt)] : []])));

    /// <summary>What became of the record, and of its keys.</summary>
    public static IReadOnlyList<string> SentencesOf(PublishedVersion version) =>
        version.Versions.Select(Happening).OfType<string>().Distinct(StringComparer.Ordinal).Concat(FieldWords.Of(version.Changes)).ToList() is { Count: > 0 } sentences
            ? sentences
            : ["Merged, without taking over what was written"];

    private static Bullets Sentences(PublishedVersion version) => new([.. SentencesOf(version).Select(words => (Part)words)]);

    private static string? Happening(RecordVersion version) => version.Kind switch
    {
        VersionKind.Added => "Written for the first time",
        VersionKind.Restored => "Brought back",
        VersionKind.Moved => $"Moved to {version.Path}",
        VersionKind.Removed => "Taken away",
        VersionKind.Changed => version.Changes.Count == 0 ? "Written in another way, with the same content" : null,
    };
}
