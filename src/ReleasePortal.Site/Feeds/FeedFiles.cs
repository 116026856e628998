using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds.Atom;
using ReleasePortal.Site.Feeds.Audit;
using ReleasePortal.Site.Feeds.Changes;
using ReleasePortal.Site.Feeds.ICalendar;
using ReleasePortal.Site.Feeds.Json;
using ReleasePortal.Site.Feeds.Kpis;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds;

/// <summary>The files that feeds are: iCalendar with JSON beside it, Atom for what was changed, and the KPIs for programs.</summary>
internal static class FeedFiles
{
    public static IEnumerable<Asset> Draw(FeedBook book, Material material)
    {
        var portal = material.Records.Portal;
        var calendars = new Calendars(book, portal);
        var json = new JsonFeeds(book, new PublicAddress(portal));
        foreach (var feed in book.All)
        {
            yield return new Asset(feed.Calendar, () => calendars.Write(feed));
            yield return new Asset(feed.Json, () => json.Write(feed));
        }

        if (material.Records.History is { IsComplete: true, At: not null })
            yield return new Asset(SiteMap.ChangeFeed, new ChangeFeed(material).Write);
        yield return new Asset(SiteMap.ChangesCsv, () => ChangeCsv.Write(material));
        foreach (var file in AuditFiles.Draw(material))
            yield return file;
        foreach (var file in KpiFiles.Draw(material))
            yield return file;
    }
}
