using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Benchmarks;

/// <summary>What the organisation runs, and who runs it.</summary>
internal sealed class Catalogue
{
    public const int ServicesOfProduct = 5;

    /// <summary>The service that may be in every release.</summary>
    public const string Shared = "shared";

    public static readonly (string Region, DateTimeZone Zone)[] Regions =
        [("eu", Zone("Europe/Berlin")), ("us", Zone("America/New_York")), ("apac", Zone("Asia/Tokyo")), ("latam", Zone("America/Sao_Paulo"))];

    private static readonly Stage[] Stages = [Stage.Test, Stage.Staging, Stage.Production];

    public static readonly IReadOnlyList<DeploymentEnvironment> Environments =
    [
        .. from region in Regions
           from stage in Stages
           let id = Place(stage, region.Region)
           select new DeploymentEnvironment(Head(id), id, stage, region.Region, region.Zone, Exclusive: stage == Stage.Staging),
    ];

    public static readonly IReadOnlyList<Team> Teams =
        [.. Enumerable.Range(0, 40).Select(number => new Team(Head($"team-{number}"), $"Team {number}", "", "", Regions[number % 4].Zone, [], Capacity: 2 + (number % 3)))];

    public static readonly PortalSettings Portal = new(
        Head("portal"), "Portal", "", Regions[0].Zone,
        Audiences: ["internal"], Portals: [], Trackers: [], Synonyms: [], KpiTargets: new Dictionary<string, KpiTarget>(StringComparer.Ordinal), Retention: new Dictionary<EvidenceKind, Period>());

    public Catalogue(Chance chance)
    {
        Products = [.. Enumerable.Range(0, 60).Select(number => new Product(
            Head($"product-{number}"), $"Product {number}", "", To<Team>($"team-{number % 40}"), "", VersionScheme.Semver, To<Audience>("internal")))];
        Services =
        [
            .. Enumerable.Range(0, 60 * ServicesOfProduct).Select(number => Service(number, chance)),
            NewService(Shared, 0, 2, ["production-eu"], []),
        ];
    }

    public IReadOnlyList<Product> Products { get; }

    public IReadOnlyList<Service> Services { get; }

    public static string Place(Stage stage, string region) => $"{stage.ToString().ToLowerInvariant()}-{region}";

    public static RecordHeader Head(string id) => new(id, Origin.Of(Domain.Sources.Place.StartOf($"{id}.yml")), null);

    public static Ref<T> To<T>(string id) => new(id, Domain.Sources.Place.StartOf(id));

    private static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    private static Service Service(int number, Chance chance)
    {
        var tier = chance.Below(100) switch { < 8 => 1, < 30 => 2, < 70 => 3, _ => 4 };
        var regions = chance.Few(Regions, 3).Select(region => region.Region).ToList();
        var needed = number == 0 ? [] : Enumerable.Range(0, chance.Below(4)).Select(_ => $"service-{chance.Below(number)}").Distinct();
        return NewService($"service-{number}", number / ServicesOfProduct, tier, regions.SelectMany(region => Stages.Select(stage => Place(stage, region))), needed, requiresWindow: chance.In(20));
    }

    private static Service NewService(string id, int product, int tier, IEnumerable<string> environments, IEnumerable<string> needed, bool requiresWindow = false) => new(
        Head(id), id, "", To<Product>($"product-{product}"), To<Team>($"team-{product % 40}"), tier,
        Environments: [.. environments.Select(To<DeploymentEnvironment>)],
        DependsOn: [.. needed.Select(To<Service>)],
        Links: [],
        RequiresWindow: requiresWindow);
}
