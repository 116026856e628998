using ReleasePortal.Domain.History;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.History;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Feeds.Atom;

/// <summary>What came to the branch lately, as a feed. Every time in it is a commit's, so that the same commit gives the same bytes.</summary>
internal sealed class ChangeFeed(Material material)
{
    public byte[] Write() => new AtomFeed(material.Records.Portal).Write(
        "changes", $"{material.Records.Portal.Title}: changes", SiteMap.ChangeFeed, SiteMap.History,
        [.. material.Log.Latest(ChangeLog.Most).Select(entry => Entry(entry.Commit, entry.Changes))]);

    private AtomEntry Entry(Commit commit, IReadOnlyList<RecordChange> changes) => new(
        $"commit/{commit.Id}",
        ChangeCard.Subject(commit),
        commit.CommittedAt,
        material.Links.NameOf(commit.Author),
        SiteMap.History.At(ChangeCard.Anchor(commit)),
        string.Join('\n', changes.Select(Words)));

    /// <summary>Payments 5.3.0: Window start changed from … to ….</summary>
    private static string Words(RecordChange change) =>
        $"{change.Name}: {string.Join("; ", ChangeCard.SentencesOf(change.Version))}.";
}
