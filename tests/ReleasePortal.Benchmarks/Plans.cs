using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;
using static ReleasePortal.Benchmarks.Catalogue;

namespace ReleasePortal.Benchmarks;

/// <summary>Releases within three years, most of them on working days and for one to three hours.</summary>
internal sealed class Plans
{
    public const int Days = 3 * 365;

    /// <summary>How often somebody looks for a better time before the plan stays as it is.</summary>
    private const int Tries = 10;

    private static readonly ReleaseType[] Types =
        [.. Enumerable.Repeat(ReleaseType.Standard, 8), ReleaseType.Expedited, ReleaseType.Maintenance, ReleaseType.Emergency];

    private readonly Chance chance;
    private readonly Instant now;
    private readonly ReleaseCalendar unplanned;
    private readonly Crowds crowds;
    private readonly Dictionary<int, IReadOnlyList<string>> servicesOf;
    private readonly string tierOne;

    public Plans(Chance chance, Catalogue catalogue, ReleaseCalendar unplanned, Crowds crowds)
    {
        (this.chance, this.unplanned, this.crowds) = (chance, unplanned, crowds);
        now = unplanned.Now;
        servicesOf = Enumerable.Range(0, catalogue.Products.Count).ToDictionary(
            number => number,
            number => (IReadOnlyList<string>)[.. catalogue.Services.Skip(number * ServicesOfProduct).Take(ServicesOfProduct).Select(service => service.Id)]);
        tierOne = catalogue.Services.First(service => service.Tier == 1).Id;
    }

    /// <summary>Planned by somebody who looks at freezes and change windows, and not at other releases.</summary>
    public Release Release(int number)
    {
        var release = Thrown(number);
        for (var tries = 1; tries < Tries && ConflictSearch.Errors(Placement.AsPlanned(release, unplanned.Records), unplanned).Any(); tries++)
            release = Thrown(number);
        return release;
    }

    private Release Thrown(int number)
    {
        var product = number < crowds.Product ? 0 : chance.Below(servicesOf.Count);
        var team = number < crowds.Team ? 0 : product % Teams.Count;
        var isOnTheDay = number < crowds.TierOneDay;
        var zone = Teams[team].TimeZone;
        var start = Start(isOnTheDay ? 100 : chance.Below(Days));
        var end = start.PlusMinutes(chance.Below(100) switch { < 90 => 60 + (15 * chance.Below(9)), < 97 => 240 + (15 * chance.Below(16)), _ => 60 * (24 + chance.Below(48)) });
        var id = $"release-{number}";
        var origin = Origin.Of(Domain.Sources.Place.StartOf($"releases/{id}/release.yml"));
        var hands = chance.Below(8);
        return new Release(
            new RecordHeader(id, origin, null), $"Product {product}", To<Product>($"product-{product}"), new VersionText($"1.{number}", origin.Place),
            chance.Of(Types), chance.In(70) ? ReleaseStatus.Planned : ReleaseStatus.Approved, To<Team>($"team-{team}"), "",
            new Window(origin, Entries.At(start, zone), Entries.At(end, zone), zone),
            [.. Services(product, isOnTheDay).Select(service => new ReleasedService(origin, To<Service>(service), new VersionText("1", origin.Place)))],
            Commander: To<Person>($"hand-{team}-{hands}"), Deployer: To<Person>($"hand-{team}-{(hands + 1) % 8}"), Verifier: To<Person>($"hand-{team}-{(hands + 2) % 8}"),
            Phases: chance.In(20) ? Phases(start, zone, origin) : [],
            Scope: [],
            DependsOn: number > 0 && chance.In(5) ? [new ReleaseDependency(origin, To<Release>($"release-{chance.Below(number)}"), DependencyKind.Before, "")] : [],
            CompatibleWith: [],
            FreezeOverrides: [],
            Rollback: new Rollback(origin, RollbackStrategy.Redeploy, Duration: Duration.FromMinutes(30)),
            Readiness: [], GoNoGo: [], Approvals: [], Raci: new Dictionary<string, Raci>(StringComparer.Ordinal), Communications: [], Steps: [], Validation: [],
            History: new DeclaredHistory(origin, "", new Moment(now, now.InUtc().LocalDateTime, DateTimeZone.Utc), null, []));
    }

    /// <summary>Between eight in the morning and ten in the evening, Monday to Thursday.</summary>
    private LocalDateTime Start(int day)
    {
        var date = now.InUtc().Date.PlusDays(1 + day);
        return (date.DayOfWeek > IsoDayOfWeek.Thursday ? date.PlusDays(-3) : date).At(new LocalTime(8, 0)).PlusMinutes(15 * chance.Below(14 * 4));
    }

    private IEnumerable<string> Services(int product, bool isOnTheDay) => chance.Few(servicesOf[product], 3)
        .Concat(isOnTheDay ? [tierOne] : [])
        .Concat(crowds.HasSharedService ? [Shared] : [])
        .Distinct(StringComparer.Ordinal);

    /// <summary>A rehearsal, then one region after the other.</summary>
    private static IReadOnlyList<Phase> Phases(LocalDateTime start, DateTimeZone zone, Origin origin) =>
    [
        Phase(start, zone, origin) with { Environment = To<DeploymentEnvironment>(Place(Stage.Staging, Regions[0].Region)) },
        .. Regions.Take(3).Select((region, number) => Phase(start.PlusHours(1 + number), zone, origin) with { Region = To<Region>(region.Region) }),
    ];

    private static Phase Phase(LocalDateTime start, DateTimeZone zone, Origin origin) => new(origin, Entries.At(start, zone), Entries.At(start.PlusHours(1), zone), TimeZone: zone);
}
