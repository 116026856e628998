using ReleasePortal.Domain;
using ReleasePortal.Domain.History;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.History;

/// <summary>What came to the branch, commit by commit, the last one first.</summary>
internal sealed class ChangeLog
{
    /// <summary>How many records a commit names before it counts the others.</summary>
    private const int Named = 3;

    /// <summary>How many commits it has at most: each may name many records.</summary>
    public const int Most = 50;

    private readonly IReadOnlyList<(Commit Commit, IReadOnlyList<RecordChange> Changes)> latest;

    public ChangeLog(RecordSet records)
    {
        var history = records.History;
        latest =
        [
            .. records.All
                .Select(record => (Name: RecordNames.Of(record, records), Page: SiteMap.Of(record), Trail: history.Of(record)))
                .Concat(history.Removed.Select(removed => (Name: $"{Count.Sentence(removed.Kind)} {removed.Id}", Page: (Address?)null, Trail: (RecordTrail?)removed.Trail)))
                .SelectMany(entry => (entry.Trail?.Published ?? []).Select(version => new RecordChange(entry.Name, entry.Page, version)))
                .GroupBy(change => change.Version.Number)
                .OrderByDescending(group => group.Key)
                .Take(Most)
                .Select(group => (group.First().Version.Commit, (IReadOnlyList<RecordChange>)[.. group])),
        ];
    }

    /// <summary>The commits that touched records, with what they did.</summary>
    public IReadOnlyList<(Commit Commit, IReadOnlyList<RecordChange> Changes)> Latest(int most) => [.. latest.Take(most)];

    /// <summary>Payments 5.3.0, Web Shop 2026.47, Checkout and 12 more.</summary>
    public static Listed Records(IReadOnlyList<RecordChange> changes)
    {
        List<Part> named = [.. changes.Take(changes.Count == Named + 1 ? Named + 1 : Named).Select(Link)];
        if (changes.Count > named.Count)
            named.Add($"{Count.Digits(changes.Count - named.Count)} more");
        return new Listed(named);
    }

    public static Part Link(RecordChange change) => change.Page is { } page ? new PageLink(page, change.Name) : change.Name;
}
