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

    /// <summary>The keys <c>window</c> and, where the release has them, <c>phases</c>; lines end with a line feed.</summary>
    public static string Of(Placement placed)
    {
        var yaml = new StringBuilder("window:\n");
        var window = placed.Release.Window;
        Append(yaml, "  ", placed.Window, window.TimeZone, window.TimeZone ?? window.Start.Zone);
        if (placed.Release.Phases.Count > 0)
            yaml.Append("phases:\n");
        foreach (var (phase, reach) in placed.Release.Phases.Zip(placed.Reaches))
        {
            yaml.Append("  - ").Append(Target(phase)).Append('\n');
            Append(yaml, "    ", reach.Span, phase.TimeZone, phase.TimeZone ?? phase.Start.Zone);
        }

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

    private static void Append(StringBuilder yaml, string indent, Interval span, DateTimeZone? named, DateTimeZone zone)
    {
        yaml.Append(indent).Append("start: ").Append(Time(span.Start, zone)).Append('\n');
        yaml.Append(indent).Append("end: ").Append(Time(span.End, zone)).Append('\n');
        if (named is not null)
            yaml.Append(indent).Append("time_zone: ").Append(named.Id).Append('\n');
    }

    private static string Target(Phase phase) =>
        phase.Environment is { } environment ? $"environment: {environment.Id}"
        : phase.Region is { } region ? $"region: {region.Id}"
        : $"ring: \"{phase.Ring!.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
