using ReleasePortal.Domain.History;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.History;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.News;

/// <summary>What came to the branch lately, as a feed. Every time in it is a commit's, so that the same commit gives the same bytes.</summary>
internal static class ChangeFeed
{
    public static NewsFeed Of(Material material) => new(
        "changes", "changes", "Commits", $"{material.Records.Portal.Title}: changes", "Every commit that touched records, and what it changed.", SiteMap.History,
        () => [.. material.Log.Latest(NewsFeed.Most).Select(entry => Entry(entry.Commit, entry.Changes, material))]);

    private static NewsEntry Entry(Commit commit, IReadOnlyList<RecordChange> changes, Material material) => new(
        $"commit/{commit.Id}",
        ChangeCard.Subject(commit),
        commit.CommittedAt,
        material.Links.NameOf(commit.Author),
        SiteMap.History.At(ChangeCard.Anchor(commit)),
        [.. changes.Select(Words)]);

    /// <summary>Payments 5.3.0: Window start changed from … to ….</summary>
    private static string Words(RecordChange change) =>
        $"{change.Name}: {string.Join("; ", ChangeCard.SentencesOf(change.Version))}.";
}
