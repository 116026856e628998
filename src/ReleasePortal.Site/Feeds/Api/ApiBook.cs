using NodaTime;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds.Api.Models;
using ReleasePortal.Site.Feeds.News;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.Api;

/// <summary>All files of the interface. The files themselves, their schemas, the OpenAPI description and the pages about them follow from this list.</summary>
internal sealed class ApiBook
{
    private readonly Material material;
    private readonly ApiReleases releases;
    private readonly ApiIndexModel index;

    public ApiBook(Material material, FeedBook calendars, NewsBook news)
    {
        this.material = material;
        var site = new PublicAddress(material.Records.Portal);
        releases = new ApiReleases(material, site);
        (ApiFile File, Func<int> Count) upcoming = (One("upcoming", "upcoming.json", "Upcoming releases", "Those that have yet to end, the next first.", typeof(ApiList<ApiRelease>), ApiAddresses.Upcoming, () => Listed(Upcoming.Select(releases.Brief))), () => Upcoming.Count());
        var lists = new ApiLists(material, site).All;
        index = new ApiIndexModel(material, site, calendars, news, [upcoming, .. lists]);
        Files =
        [
            One("index", "index.json", "Where everything is", "Leads to all other files, and says which commit and which instant they speak of.", typeof(ApiIndex), ApiAddresses.Index, index.Make),
            One("release-index", "releases.json", "Releases", "Leads to the files with the releases, so that none has all of a long history.", typeof(ApiReleaseIndex), ApiAddresses.Releases, MakeReleaseIndex),
            upcoming.File,
            new ApiFile("releases-of-a-year", "releases/by-year/{year}.json", "The releases of a year", "Those whose window starts in a year, in the order of their windows.", typeof(ApiList<ApiRelease>), () => Years.Select(year => (ApiAddresses.Of(year.Key), (Func<object>)(() => Listed(year.Select(releases.Brief)))))),
            new ApiFile("release", "releases/{id}.json", "One release", "Everything about one release.", typeof(ApiReleaseDetail), () => LatestFirst.Select(release => (ApiAddresses.Of(release), (Func<object>)(() => releases.Detail(release))))),
            .. lists.Select(list => list.File),
        ];
    }

    public IReadOnlyList<ApiFile> Files { get; }

    /// <summary>The types of all files, which do not depend on the records.</summary>
    public static IReadOnlyList<Type> Models { get; } =
    [
        typeof(ApiIndex), typeof(ApiReleaseIndex), typeof(ApiReleaseDetail), typeof(ApiList<ApiRelease>), typeof(ApiList<ApiProduct>), typeof(ApiList<ApiService>),
        typeof(ApiList<ApiEnvironment>), typeof(ApiList<ApiTeam>), typeof(ApiList<ApiKnownIssue>), typeof(ApiList<ApiIncident>), typeof(ApiList<ApiRunbook>),
        typeof(ApiList<ApiPolicy>), typeof(ApiList<ApiFinding>),
    ];

    /// <summary>By the start of the window.</summary>
    private IEnumerable<Release> Upcoming => ByStart(material.Records.Releases.Where(release => !release.Status.IsFinal()));

    /// <summary>What is ahead, then what is over: the first shows most of what there is to know.</summary>
    private IEnumerable<Release> LatestFirst => Upcoming.Concat(ByStart(material.Records.Releases.Where(release => release.Status.IsFinal())).Reverse());

    private IEnumerable<IGrouping<int, Release>> Years => ByStart(material.Records.Releases).GroupBy(release => release.Window.Start.Instant.InZone(material.Time.Zone).Year).OrderByDescending(year => year.Key);

    /// <summary>The files, their schemas and the description of all.</summary>
    public IEnumerable<Asset> Draw()
    {
        foreach (var file in Files)
        {
            yield return new Asset(file.Schema, () => ApiText.Of(ApiSchema.Of(file.Model, index.Place(file.Schema))));
            foreach (var (address, make) in file.Documents())
                yield return new Asset(address, () => ApiJson.Write(make()));
        }

        foreach (var (name, text) in FeedSchema.ByHand)
            yield return new Asset(ApiAddresses.SchemaOf(name.Replace(".schema.json", "", StringComparison.Ordinal)), () => ApiText.Of(text));
        yield return new Asset(ApiAddresses.OpenApi, () => ApiText.Of(OpenApi.Of(this, material)));
    }

    private static IEnumerable<Release> ByStart(IEnumerable<Release> releases) => releases.OrderBy(release => release.Window.Start.Instant).ThenBy(release => release.Id, StringComparer.Ordinal);

    private ApiReleaseIndex MakeReleaseIndex() => new(
        ApiFile.Format, index.Place(ApiAddresses.Upcoming), [.. Years.Select(year => new ApiYear(year.Key, year.Count(), index.Place(ApiAddresses.Of(year.Key))))]);

    private static ApiList<T> Listed<T>(IEnumerable<T> items) => new(ApiFile.Format, items);

    private static ApiFile One(string name, string path, string title, string tells, Type model, Address address, Func<object> make) =>
        new(name, path, title, tells, model, () => [(address, make)]);
}
