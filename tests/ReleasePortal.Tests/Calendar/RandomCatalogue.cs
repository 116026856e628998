using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Tests.Calendar;

/// <summary>Who and what a random calendar is about.</summary>
internal static class RandomCatalogue
{
    public static readonly string[] Places = ["eu", "us", "apac", "staging"];
    public static readonly string[] Things = ["s0", "s1", "s2", "s3"];

    public static readonly IReadOnlyList<Product> Products =
        [.. Enumerable.Range(0, 2).Select(number => new Product(Head($"p{number}"), $"P{number}", "", To<Team>("t0"), "", VersionScheme.Semver, To<Audience>("internal")))];

    public static readonly IReadOnlyList<Team> Teams =
        [.. Enumerable.Range(0, 2).Select(number => new Team(Head($"t{number}"), $"T{number}", "", "", NodaTime.DateTimeZone.Utc, [], 1 + number))];

    public static readonly PortalSettings Portal = new(
        Head("portal"), "Portal", "", NodaTime.DateTimeZoneProviders.Tzdb["Europe/Berlin"],
        Audiences: ["internal"], Portals: [], Trackers: [], Synonyms: [], KpiTargets: new Dictionary<string, KpiTarget>(StringComparer.Ordinal), Retention: new Dictionary<Domain.Governance.EvidenceKind, NodaTime.Period>());

    public static IEnumerable<DeploymentEnvironment> Environments(Chance chance) => Places
        .Select(place => new DeploymentEnvironment(Head(place), place, place == "staging" ? Stage.Staging : Stage.Production, place == "staging" ? "eu" : place, chance.Zone(), chance.In(20)))
        .ToList();

    public static IEnumerable<Service> Services(Chance chance) => Things
        .Select((name, number) => new Service(
            Head(name), name, "", To<Product>($"p{chance.Below(2)}"), To<Team>("t0"), 1 + chance.Below(4),
            Environments: [.. chance.Some(Places, 50).DefaultIfEmpty("eu").Select(To<DeploymentEnvironment>)],
            DependsOn: [.. chance.Some(Things.Take(number), 30).Select(To<Service>)],
            Links: [],
            RequiresWindow: chance.In(25)))
        .ToList();

    public static RecordHeader Head(string id) => new(id, Origin.Of(Place.StartOf($"{id}.yml")), null);

    public static Ref<T> To<T>(string id) => new(id, Place.StartOf(id));
}
