using System.Text;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Calendar;

/// <summary>A time for a release as its plan would say it, ready to paste.</summary>
public static class SlotYaml
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    /// <summary>The key <c>window</c> and, where the release has them, <c>phases</c>; a line for each time, without a line feed at the end.</summary>
    public static string Of(Placement placed)
    {
        var window = placed.Release.Window;
        var yaml = new StringBuilder("window: { ").Append(Times(placed.Window, window.TimeZone, window.Start.Zone)).Append(" }");
        if (placed.Release.Phases.Count > 0)
            yaml.Append("\nphases:");
        foreach (var (phase, reach) in placed.Release.Phases.Zip(placed.Reaches))
            yaml.Append("\n  - { ").Append(Target(phase)).Append(", ").Append(Times(reach.Span, phase.TimeZone, phase.Start.Zone)).Append(" }");
        return yaml.ToString();
    }

    /// <summary>A local time, with its offset where the zone has no name or the time occurs twice.</summary>
    public static string Time(Instant instant, DateTimeZone zone)
    {
        var local = instant.InZone(zone);
        var text = (local.Second == 0 ? Minutes : Seconds).Format(local.LocalDateTime);
        var isPlain = DateTimeZoneProviders.Tzdb.Ids.Contains(zone.Id) && zone.MapLocal(local.LocalDateTime).Count == 1;
        return isPlain ? text : text + OffsetPattern.GeneralInvariantWithZ.Format(local.Offset);
    }

    private static string Times(Interval span, DateTimeZone? named, DateTimeZone written)
    {
        var zone = named ?? written;
        var times = $"start: {Time(span.Start, zone)}, end: {Time(span.End, zone)}";
        return named is null ? times : $"{times}, time_zone: {named.Id}";
    }

    private static string Target(Phase phase) =>
        phase.Environment is { } environment ? $"environment: {environment.Id}"
        : phase.Region is { } region ? $"region: {region.Id}"
        : $"ring: \"{phase.Ring!.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
