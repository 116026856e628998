using NodaTime;
using NodaTime.TimeZones;

namespace ReleasePortal.Site.Feeds.ICalendar;

/// <summary>
/// A VTIMEZONE with one observance for each transition that there is in a span. Rules are not written: no rule of
/// RFC 5545 says when clocks change in Morocco, and few readers get negative summer time right.
/// </summary>
internal static class ZoneComponent
{
    public static string Of(DateTimeZone zone, Interval within)
    {
        var lines = new ContentLines().Begin("VTIMEZONE").Text("TZID", zone.Id);
        foreach (var interval in zone.GetZoneIntervals(within))
            Observance(lines, zone, interval);
        return lines.End("VTIMEZONE").ToString();
    }

    private static void Observance(ContentLines lines, DateTimeZone zone, ZoneInterval interval)
    {
        var before = interval.HasStart ? zone.GetUtcOffset(interval.Start - Duration.Epsilon) : interval.WallOffset;
        var onset = interval.HasStart ? interval.Start.WithOffset(before).LocalDateTime : new LocalDateTime(1970, 1, 1, 0, 0);
        var component = interval.Savings > Offset.Zero ? "DAYLIGHT" : "STANDARD";
        lines.Begin(component)
            .Add("DTSTART", TimeValue.Local(onset))
            .Add("TZOFFSETFROM", TimeValue.Of(before))
            .Add("TZOFFSETTO", TimeValue.Of(interval.WallOffset))
            .Text("TZNAME", interval.Name)
            .End(component);
    }
}
