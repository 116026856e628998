using ReleasePortal.Domain.Portal;
using ReleasePortal.Site.Feeds.ICalendar;
using ReleasePortal.Site.Feeds.Json;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds;

/// <summary>The files that feeds are: iCalendar, and JSON beside it.</summary>
internal static class FeedFiles
{
    public static IEnumerable<Asset> Draw(FeedBook book, PortalSettings portal)
    {
        var calendars = new Calendars(book, portal);
        var json = new JsonFeeds(book, new PublicAddress(portal));
        return book.All.SelectMany(feed => (Asset[])
        [
            new(feed.Calendar, () => calendars.Write(feed)),
            new(feed.Json, () => json.Write(feed)),
        ]);
    }
}
