using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.History;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>What was changed last in the repository.</summary>
internal static class HomeChanges
{
    private const int Most = 3;

    private static readonly State Mark = new("none", "history", "Changed");

    public static Card? Of(Material material)
    {
        var latest = material.Log.Latest(Most);
        return latest.Count == 0
            ? null
            : new Card("changed", "Recently changed", new EntryList(
            [
                .. latest.Select(entry => new Entry(
                    Mark,
                    new PageLink(SiteMap.History.At(ChangeCard.Anchor(entry.Commit)), ChangeCard.Subject(entry.Commit)),
                    material.Time.ShortDay(material.Time.DateOf(entry.Commit.CommittedAt)),
                    ChangeLog.Records(entry.Changes))),
            ])) { Aside = new PageLink(SiteMap.History, "All changes") };
    }
}
