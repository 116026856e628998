using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>The releases that were carried out last, and how they ended.</summary>
internal static class HomeShipped
{
    private const int Most = 5;

    public static Card? Of(Material material)
    {
        var shipped = material.Records.Releases
            .Where(release => release.Status.WasExecuted())
            .OrderByDescending(release => release.Window.End.Instant)
            .Take(Most)
            .Select(release => new Entry(
                States.Of(release.Status),
                RecordLinks.To(release),
                material.Time.ShortDay(material.Time.DateOf(release.Window.End.Instant)),
                ReleaseWords.Outcome(release, material) ?? States.Of(release.Status).Word))
            .ToList();
        return shipped.Count == 0
            ? null
            : new Card("shipped", "Recently shipped", new EntryList(shipped)) { Aside = new PageLink(SiteMap.Notes, "Release notes") };
    }
}
