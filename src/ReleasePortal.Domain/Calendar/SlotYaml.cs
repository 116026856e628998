using System.Text;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Calendar;

/// <summary>A time for a release as its plan would say it, ready to paste.</summary>
public static class SlotYaml
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly OffsetPattern Offsets = OffsetPattern.CreateWithInvariantCulture("+HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    /// <summary>The key <c>window</c> and, where the release has them, <c>phases</c>; a line for each time, without a line feed at the end.</summary>
    public static string Of(Placement placed)
    {
        var window = placed.Release.Window;
        var yaml = new StringBuilder("window: { ").Append(Times(placed.Window, window.TimeZone, window.Start, window.End)).Append(" }");
        if (placed.Release.Phases.Count > 0)
            yaml.Append("\nphases:");
        foreach (var (phase, reach) in placed.Release.Phases.Zip(placed.Reaches))
            yaml.Append("\n  - { ").Append(Target(phase)).Append(", ").Append(Times(reach.Span, phase.TimeZone, phase.Start, phase.End)).Append(" }");
        return yaml.ToString();
    }

    /// <summary>A local time, with its offset where the zone is not named beside it or the time occurs twice.</summary>
    public static string Time(Instant instant, DateTimeZone zone, bool isNamed)
    {
        var local = instant.InZone(zone);
        var text = (local.Second == 0 ? Minutes : Seconds).Format(local.LocalDateTime);
        return isNamed && zone.MapLocal(local.LocalDateTime).Count == 1 ? text
            : local.Offset == Offset.Zero ? text + "Z"
            : text + Offsets.Format(local.Offset);
    }

    private static string Times(Interval span, DateTimeZone? named, Moment start, Moment end)
    {
        var times = $"start: {Time(span.Start, named ?? start.Zone, named is not null)}, end: {Time(span.End, named ?? end.Zone, named is not null)}";
        return named is null ? times : $"{times}, time_zone: {named.Id}";
    }

    private static string Target(Phase phase) =>
        phase.Environment is { } environment ? $"environment: {environment.Id}"
        : phase.Region is { } region ? $"region: {region.Id}"
        : $"ring: \"{phase.Ring!.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
