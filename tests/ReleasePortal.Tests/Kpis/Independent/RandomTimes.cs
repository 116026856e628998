using NodaTime;
using ReleasePortal.Tests.Calendar;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>Times at which clocks and periods change, and times between them; all on whole minutes.</summary>
internal sealed class RandomTimes
{
    private static readonly string[] Zones = ["Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"];

    private static readonly Instant[] Nows =
    [
        Instant.FromUtc(2026, 11, 23, 6, 0), Instant.FromUtc(2026, 10, 25, 1, 30), Instant.FromUtc(2026, 3, 29, 1, 0), Instant.FromUtc(2026, 11, 30, 23, 0),
        Instant.FromUtc(2026, 6, 30, 12, 0), Instant.FromUtc(2026, 11, 1, 5, 30),
    ];

    private readonly Chance chance;

    public RandomTimes(Chance chance)
    {
        this.chance = chance;
        (Now, Zone) = (chance.Of(Nows), DateTimeZoneProviders.Tzdb[chance.Of(Zones)]);
    }

    public Instant Now { get; }

    /// <summary>Of the portal.</summary>
    public DateTimeZone Zone { get; }

    public string TeamZone() => chance.Of(Zones);

    /// <summary>In the 15 months up to now, or a little later; not seldom where something changes.</summary>
    public Instant Any() => chance.Below(10) switch
    {
        0 => MonthStart(-chance.Below(14)) + Minutes(-90, 90),
        1 => MonthStart(-chance.Below(14)),
        2 => Now + Minutes(-2000, 500),
        3 => Now - Duration.FromDays(90) + Minutes(-90, 2),
        4 => chance.In(50) ? Instant.FromUtc(2026, 3, 29, 1, 0) + Minutes(-90, 90) : Instant.FromUtc(2025, 10, 26, 1, 0) + Minutes(-90, 90),
        _ => Now - Duration.FromMinutes(chance.Below(450 * 24 * 60)),
    };

    /// <summary>Where a period begins or ends within three hours after the time; else the time itself.</summary>
    public Instant Border(Instant at) =>
        Enumerable.Range(-13, 15).Select(month => MonthStart(month)).Append(Now).Append(Now - Duration.FromDays(90)).FirstOrDefault(border => border >= at && border - at <= Duration.FromHours(3), at);

    public Duration Minutes(int from, int to) => Duration.FromMinutes(from + chance.Below(to - from));

    /// <summary>In UTC, or with an offset.</summary>
    public string Text(Instant at) => chance.In(80) ? $"{at.InUtc().LocalDateTime:uuuu-MM-ddTHH:mm:ss}Z" : $"{at.WithOffset(Offset.FromHoursAndMinutes(5, 30)).LocalDateTime:uuuu-MM-ddTHH:mm}+05:30";

    /// <summary>A window on the clock of the portal, unless it says one time twice.</summary>
    public string Window(Instant start, Instant end)
    {
        var (from, to) = (start.InZone(Zone).LocalDateTime, end.InZone(Zone).LocalDateTime);
        return chance.In(50) && Zone.MapLocal(from).Count == 1 && Zone.MapLocal(to).Count == 1
            ? $"{{ start: {from:uuuu-MM-ddTHH:mm}, end: {to:uuuu-MM-ddTHH:mm}, time_zone: {Zone.Id} }}"
            : $"{{ start: {Text(start)}, end: {Text(end)} }}";
    }

    public string Day(Instant at) => $"{at.InZone(Zone).Date:uuuu-MM-dd}";

    private Instant MonthStart(int months) => Zone.AtStartOfDay(Now.InZone(Zone).Date.With(DateAdjusters.StartOfMonth).PlusMonths(months)).ToInstant();
}
