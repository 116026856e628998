using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;
using static ReleasePortal.Tests.Calendar.RandomCatalogue;

namespace ReleasePortal.Tests.Calendar;

/// <summary>Releases around an instant, of every type and status.</summary>
internal sealed class RandomReleases(Chance chance, Instant now)
{
    private static readonly ReleaseStatus[] Statuses =
        [ReleaseStatus.Proposed, ReleaseStatus.Planned, ReleaseStatus.Planned, ReleaseStatus.Approved, ReleaseStatus.InProgress, ReleaseStatus.Completed, ReleaseStatus.Postponed];

    private static readonly string[] Hands = ["h0", "h1", "h2", "h3"];

    public Release Release(int number)
    {
        var zone = chance.Zone();
        var start = now + Duration.FromMinutes(15 * (chance.Below(12 * 96) - 96));
        var end = start + Duration.FromMinutes(15 * (1 + chance.Below(40)));
        var origin = Origin.Of(Place.StartOf($"r{number}/release.yml"));
        return new Release(
            new RecordHeader($"r{number}", origin, null), $"R{number}", To<Product>($"p{chance.Below(2)}"), new VersionText("1.0.0", origin.Place),
            chance.Of(Enum.GetValues<ReleaseType>()), number == 0 ? ReleaseStatus.Planned : chance.Of(Statuses), To<Team>($"t{chance.Below(2)}"), "",
            new Window(origin, RandomEntries.At(start, zone), RandomEntries.At(end, zone), zone),
            [.. chance.Some(Things, 40).DefaultIfEmpty("s0").Select(name => new ReleasedService(origin, To<Service>(name), new VersionText("1", origin.Place)))],
            Commander: chance.In(50) ? To<Person>(chance.Of(Hands)) : null,
            Phases: [.. Enumerable.Range(0, chance.In(40) ? 1 + chance.Below(3) : 0).Select(_ => Phase(start, zone, origin))],
            Scope: [],
            DependsOn: [.. Others(number, 15).Select(other => new ReleaseDependency(origin, To<Release>(other), chance.In(60) ? DependencyKind.Before : DependencyKind.Together, ""))],
            CompatibleWith: [.. Others(number, 30).Select(To<Release>)],
            FreezeOverrides: [],
            Rollback: chance.In(50) ? new Rollback(origin, RollbackStrategy.Redeploy, Duration: Duration.FromMinutes(chance.Below(90))) : null,
            Readiness: [], GoNoGo: [], Approvals: [], Raci: new Dictionary<string, Raci>(StringComparer.Ordinal), Communications: [], Steps: [], Validation: [],
            History: chance.In(40) ? new DeclaredHistory(origin, "", Submitted(), null, []) : null);
    }

    private Moment Submitted() => RandomEntries.At(now - Duration.FromHours(chance.Below(200)), DateTimeZone.Utc);

    private Phase Phase(Instant start, DateTimeZone zone, Origin origin)
    {
        var from = start + Duration.FromMinutes(15 * chance.Below(100));
        var (first, last) = (RandomEntries.At(from, zone), RandomEntries.At(from + Duration.FromMinutes(15 * (1 + chance.Below(16))), zone));
        return chance.Below(3) switch
        {
            0 => new Phase(origin, first, last, Environment: To<DeploymentEnvironment>(chance.Of(Places)), TimeZone: zone),
            1 => new Phase(origin, first, last, Region: To<Region>(chance.Of(Places)), TimeZone: zone),
            _ => new Phase(origin, first, last, Ring: "10 percent", TimeZone: zone),
        };
    }

    private IEnumerable<string> Others(int number, int percent) => chance.Some(Enumerable.Range(0, 9).Where(other => other != number), percent).Select(other => $"r{other}");
}
