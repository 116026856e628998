using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Cli.Reports;

/// <summary>What a conflict says beyond its sentence, in lines for a terminal.</summary>
internal static class ConflictLines
{
    private static readonly LocalDateTimePattern Full = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalDateTimePattern FullSeconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");
    private static readonly LocalTimePattern ClockSeconds = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");

    /// <summary>The shared time in each zone involved, UTC first; none where two times only stand in a wrong order.</summary>
    public static IReadOnlyList<string> Overlap(ConflictDetails details) => details.Conflict.Overlap is { } overlap
        ? [.. details.Zones.Value.Select(zone => $"{Span(overlap, zone)} {zone.Id}")]
        : [];

    /// <summary>The free times as YAML, or what left no room.</summary>
    public static IReadOnlyList<string> Free(SlotAnswer answer) => answer.Slots.Count > 0
        ? [.. answer.Slots.SelectMany(slot => SlotYaml.Of(slot).Split('\n'))]
        : [answer.WhyNone];

    /// <summary>2026-11-28 22:00 – 2026-11-29 04:00, or 2026-11-28 20:00–22:00; with seconds where they are not nought.</summary>
    public static string Span(Interval span, DateTimeZone zone)
    {
        var (start, end) = (span.Start.InZone(zone).LocalDateTime, span.End.InZone(zone).LocalDateTime);
        var (full, clock) = start.Second == 0 && end.Second == 0 ? (Full, Clock) : (FullSeconds, ClockSeconds);
        return start.Date == end.Date
            ? $"{full.Format(start)}–{clock.Format(end.TimeOfDay)}"
            : $"{full.Format(start)} – {full.Format(end)}";
    }
}
