using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.News;

/// <summary>All feeds of news: of everything, of each kind, product and team, and of the commits.</summary>
internal sealed class NewsBook
{
    private readonly Lazy<IReadOnlyList<NewsItem>> items;
    private readonly Lazy<ILookup<FeedKey, NewsItem>> bySubject;
    private readonly Material material;

    public NewsBook(Material material)
    {
        this.material = material;
        var (records, title) = (material.Records, material.Records.Portal.Title);
        items = new(Items);
        bySubject = new(() => items.Value.SelectMany(item => item.Feeds.Select(key => (key, item))).ToLookup(pair => pair.key, pair => pair.item));
        Everything = Feed("all", "Everything", title, "All news of the portal in one feed.", Address.Home, () => items.Value);
        Kinds = [.. Enum.GetValues<NewsKind>().Select(kind => Feed(NewsWords.Path(kind), NewsWords.Of(kind), $"{title}: {NewsWords.Of(kind)}", NewsWords.Tells(kind), NewsWords.PageOf(kind), () => items.Value.Where(item => item.Kind == kind)))];
        Products = [.. records.Products.Select(product => About(FeedSubject.Product, product, product.Title))];
        Teams = [.. records.Teams.Select(team => About(FeedSubject.Team, team, team.Title))];
        Changes = records.History is { IsComplete: true, At: not null } ? ChangeFeed.Of(material) : null;
    }

    public NewsFeed Everything { get; }

    public IReadOnlyList<NewsFeed> Kinds { get; }

    public IReadOnlyList<NewsFeed> Products { get; }

    public IReadOnlyList<NewsFeed> Teams { get; }

    /// <summary>Every commit that touched records; null where the history is not known.</summary>
    public NewsFeed? Changes { get; }

    public IEnumerable<NewsFeed> All => ((NewsFeed?[])[Everything, .. Kinds, Changes, .. Products, .. Teams]).OfType<NewsFeed>();

    private NewsFeed About(FeedSubject subject, Record record, string title)
    {
        var name = subject.ToString().ToLowerInvariant();
        return Feed($"{name}/{record.Id}", title, $"{material.Records.Portal.Title}: {title}", $"All news that concern {(subject == FeedSubject.Team ? "the team" : "the product")} {title}.", SiteMap.Of(record)!, () => bySubject.Value[new FeedKey(subject, record.Id)]);
    }

    private NewsFeed Feed(string path, string name, string title, string tells, Address page, Func<IEnumerable<NewsItem>> chosen) => new(
        path, path, name, title, material.Records.History.Gap is { } gap ? $"{tells} {gap.Problem} Steps in between are missing, and times are those that the records say." : tells, page,
        () => [.. chosen().Take(NewsFeed.Most).Select(item => item.Tell())]);

    /// <summary>What became known last comes first; of what became known at once, what happened last. Notes of what was released twice are told once.</summary>
    private IReadOnlyList<NewsItem> Items()
    {
        var (records, reach) = (material.Records, new FeedReach(material.Records));
        var clock = records.History.Clock(records.History.At ?? material.Facts.Now);
        var (releases, others) = (new ReleaseNews(material, reach, clock), new RecordNews(material, clock));
        return
        [
            .. records.Releases.SelectMany(releases.Of).Concat(new NewsTopics(material, reach).All().SelectMany(others.Of))
                .OrderByDescending(item => item.Updated)
                .ThenByDescending(item => item.Happened ?? item.Updated)
                .ThenBy(item => item.Id, StringComparer.Ordinal)
                .DistinctBy(item => item.Id, StringComparer.Ordinal),
        ];
    }
}
