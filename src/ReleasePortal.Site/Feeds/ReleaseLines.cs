using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Site.Feeds;

/// <summary>Releases in plain lines. They name no time of the build and no zone but that of the plan, so that they change only with it.</summary>
internal sealed class ReleaseLines(RecordSet records)
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <summary>Services: Payments API 5.3.0, Ledger 2.1.0.</summary>
    public string Services(Release release) =>
        $"Services: {string.Join(", ", release.Services.Select(released => $"{records.Services.Find(released.Service)?.Title ?? released.Service.Id} {released.Version}".TrimEnd()))}";

    /// <summary>Production EU: 2026-11-24 20:00 to 21:00 (Europe/Berlin).</summary>
    public string Part(Phase phase) => $"{Place(phase)}: {Span(phase.Interval, phase.Zone)}";

    /// <summary>2026-11-24 20:00 to 22:00 (Europe/Berlin), with both days where it ends on another one.</summary>
    public static string Span(Interval span, DateTimeZone zone)
    {
        var (start, end) = (span.Start.InZone(zone).LocalDateTime, span.End.InZone(zone).LocalDateTime);
        var until = start.Date == end.Date ? Minute.Format(end)[11..] : Minute.Format(end);
        return $"{Minute.Format(start)} to {until} ({zone.Id})";
    }

    private string Place(Phase phase) => phase.Environment is { } environment
        ? records.Environments.Find(environment)?.Title ?? environment.Id
        : phase.Region is { } region ? $"Region {region.Id}" : phase.Ring ?? "";
}
