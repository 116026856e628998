using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Calendar;

/// <summary>A release that nobody has written yet, to ask the calendar when it could be.</summary>
/// <param name="Services">What it deploys; at least one. The first says whose product it is and which team answers for it.</param>
/// <param name="Length">How long its window is; longer than nought.</param>
/// <param name="Type">How it would be governed.</param>
/// <param name="Rollback">How long the way back takes.</param>
/// <param name="Regions">The regions it reaches; none means all in which its services run in production.</param>
/// <param name="Zone">On whose clock its times are written.</param>
public sealed record SlotRequest(
    IReadOnlyList<Service> Services,
    Duration Length,
    ReleaseType Type,
    Duration Rollback,
    IReadOnlyList<string> Regions,
    DateTimeZone Zone)
{
    /// <summary>No record can have this id.</summary>
    private const string NoId = "(new)";

    /// <summary>The release in its plan's place at an instant; proposed then too.</summary>
    public Placement At(Instant start, RecordSet records)
    {
        var release = Written(new Interval(start, start + Length));
        var reaches = ReleaseReach.Of(release, records);
        return new Placement(release, release.Window.Interval, Regions.Count == 0 ? reaches : [.. reaches.Select(InRegions)]);
    }

    private ReleaseReach InRegions(ReleaseReach reach) => reach with
    {
        Environments = [.. reach.Environments.Where(environment => Regions.Contains(environment.Region))],
        Targets = [.. reach.Targets.Where(target => Regions.Contains(target.Environment.Region))],
    };

    private Release Written(Interval span)
    {
        var nowhere = Place.StartOf("release.yml");
        var origin = Origin.Of(nowhere);
        return new Release(
            new RecordHeader(NoId, origin, null),
            "The release",
            Services[0].Product,
            new VersionText("", nowhere),
            Type,
            ReleaseStatus.Proposed,
            Services[0].Owner,
            "",
            new Window(origin, Moment(span.Start), Moment(span.End), Zone),
            [.. Services.Select(service => new ReleasedService(origin, new Ref<Service>(service.Id, nowhere), new VersionText("", nowhere)))],
            Phases: [],
            Scope: [],
            DependsOn: [],
            CompatibleWith: [],
            FreezeOverrides: [],
            Rollback: new Rollback(origin, RollbackStrategy.Redeploy, Duration: Rollback),
            Readiness: [],
            GoNoGo: [],
            Approvals: [],
            Raci: new Dictionary<string, Raci>(StringComparer.Ordinal),
            Communications: [],
            Steps: [],
            Validation: []);
    }

    private Moment Moment(Instant instant) => new(instant, instant.InZone(Zone).LocalDateTime, Zone);
}
