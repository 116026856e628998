using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds.Audit;
using ReleasePortal.Site.Feeds.Badges;
using ReleasePortal.Site.Feeds.Changes;
using ReleasePortal.Site.Feeds.ICalendar;
using ReleasePortal.Site.Feeds.Json;
using ReleasePortal.Site.Feeds.Kpis;
using ReleasePortal.Site.Feeds.News;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds;

/// <summary>The files for other programs: iCalendar with JSON beside it, news, badges and the KPIs.</summary>
internal static class FeedFiles
{
    public static IEnumerable<Asset> Draw(FeedBook book, NewsBook news, Material material)
    {
        var portal = material.Records.Portal;
        var calendars = new Calendars(book, portal);
        var json = new JsonFeeds(book, new PublicAddress(portal));
        foreach (var feed in book.All)
        {
            yield return new Asset(feed.Calendar, () => calendars.Write(feed));
            yield return new Asset(feed.Json, () => json.Write(feed));
        }

        var writers = new NewsWriters(portal);
        foreach (var file in news.All.SelectMany(feed => feed.Files(writers)))
            yield return file;
        foreach (var file in new BadgeBook(material).Draw())
            yield return file;
        yield return new Asset(SiteMap.ChangesCsv, () => ChangeCsv.Write(material));
        foreach (var file in AuditFiles.Draw(material))
            yield return file;
        foreach (var file in KpiFiles.Draw(material))
            yield return file;
    }
}
