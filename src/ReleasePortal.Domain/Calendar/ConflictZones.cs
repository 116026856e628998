using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Calendar;

/// <summary>The zones in which people will read the times of a conflict.</summary>
public static class ConflictZones
{
    /// <summary>UTC, then those of the release, of where it reaches, of the other side and of the portal, each once.</summary>
    public static IReadOnlyList<DateTimeZone> Of(Conflict conflict, RecordSet records) =>
    [
        .. Of(conflict.Release, records)
            .Concat(conflict.With.SelectMany(record => record switch
            {
                ICalendarEntry entry => [entry.TimeZone],
                Release release => Of(release, records),
                DeploymentEnvironment environment => [environment.TimeZone],
                _ => Enumerable.Empty<DateTimeZone>(),
            }))
            .Prepend(DateTimeZone.Utc)
            .Append(records.Portal.TimeZone)
            .DistinctBy(zone => zone.Id),
    ];

    private static IEnumerable<DateTimeZone> Of(Release release, RecordSet records) => ReleaseReach.Of(release, records)
        .SelectMany(reach => reach.Environments)
        .Select(environment => environment.TimeZone)
        .Prepend(release.Window.Zone);
}
