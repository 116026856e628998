using System.Collections.Concurrent;
using System.Text;
using NodaTime;
using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Site.Feeds.ICalendar;

/// <summary>Writes feeds as iCalendar (RFC 5545 and 7986). An entry and a zone are written once, however many feeds have them.</summary>
internal sealed class Calendars(FeedBook book, PortalSettings portal)
{
    private readonly PublicAddress site = new(portal);
    private readonly EventComponents events = new(new PublicAddress(portal));
    private readonly ConcurrentDictionary<FeedEntry, byte[]> written = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<DateTimeZone, byte[]> zones = new();
    private readonly Lazy<Interval> zoneYears = new(() => ZoneYears(book));

    /// <summary>Times in a zone that never leaves UTC are written as UTC.</summary>
    public static bool NeedsZone(DateTimeZone zone) => zone.MinOffset != Offset.Zero || zone.MaxOffset != Offset.Zero;

    public byte[] Write(Feed feed)
    {
        using var calendar = new MemoryStream();
        calendar.Write(Octets(Head(feed).ToString()));
        foreach (var zone in ZonesOf(feed))
            calendar.Write(zones.GetOrAdd(zone, known => Octets(ZoneComponent.Of(known, zoneYears.Value))));
        foreach (var entry in feed.Entries)
            calendar.Write(written.GetOrAdd(entry, known => Octets(events.Of(known))));
        calendar.Write(Octets(new ContentLines().End("VCALENDAR").ToString()));
        return calendar.ToArray();
    }

    private static byte[] Octets(string lines) => Encoding.UTF8.GetBytes(lines);

    private ContentLines Head(Feed feed)
    {
        var name = $"{portal.Title}: {feed.Title}";
        var lines = new ContentLines()
            .Begin("VCALENDAR")
            .Add("VERSION", "2.0")
            .Add("PRODID", "-//Release Portal//Calendar//EN")
            .Add("CALSCALE", "GREGORIAN")
            .Add("METHOD", "PUBLISH")
            .Text("NAME", name)
            .Text("X-WR-CALNAME", name)
            .Add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
            .Add("X-PUBLISHED-TTL", "PT1H");
        if (site.Of(feed.Calendar) is { } source)
            lines.Add("SOURCE;VALUE=URI", source).Add("URL", site.Of(Addresses.SiteMap.Calendar)!);
        return lines;
    }

    /// <summary>A calendar must have a component: an empty one has the zone of the portal.</summary>
    private IEnumerable<DateTimeZone> ZonesOf(Feed feed) => feed.Entries.Count == 0
        ? [portal.TimeZone]
        : feed.Entries
            .Select(entry => entry.Series?.Zone)
            .OfType<DateTimeZone>()
            .Where(NeedsZone)
            .Distinct()
            .OrderBy(zone => zone.Id, StringComparer.Ordinal);

    /// <summary>From the first occurrence of any series until two years after the horizon, because what has no end goes on.</summary>
    private static Interval ZoneYears(FeedBook book)
    {
        var first = book.General[0].Entries.Where(entry => entry.Series is not null).Select(entry => entry.Span.Start).DefaultIfEmpty(book.Horizon.Start).Min();
        var last = book.Horizon.End.InUtc().Year + 3;
        return new Interval(Instant.Min(first, book.Horizon.Start), Instant.FromUtc(last, 1, 1, 0, 0));
    }
}
