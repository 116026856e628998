using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds;

/// <summary>All feeds there are: everything, freezes, and one for each product, service, environment, region and team.</summary>
internal sealed class FeedBook
{
    private readonly ILookup<FeedKey, FeedEntry> bySubject;

    public FeedBook(Material material)
    {
        var records = material.Records;
        var reach = new FeedReach(records);
        Horizon = FeedHorizon.Of(records.Portal.Horizon, material.Time);
        List<FeedEntry> entries =
        [
            .. new PlannedReleases(material, Horizon, reach).All()
                .Concat(new CalendarEntries(material, Horizon, reach).All())
                .OrderBy(entry => entry.Span.Start)
                .ThenBy(entry => entry.Uid, StringComparer.Ordinal),
        ];
        bySubject = entries.SelectMany(entry => entry.Feeds.Select(key => (key, entry))).ToLookup(pair => pair.key, pair => pair.entry);
        General = [new("Everything", "all", entries), new("Freezes", "freezes", entries.FindAll(entry => entry.Kind == "freeze"))];
        Products = [.. records.Products.Select(product => About(FeedSubject.Product, product, product.Title))];
        Services = [.. records.Services.Select(service => About(FeedSubject.Service, service, service.Title))];
        Environments = [.. records.Environments.Select(environment => About(FeedSubject.Environment, environment, environment.Title))];
        Regions = [.. records.Environments.Select(environment => environment.Region).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(region => About(FeedSubject.Region, region, $"Region {region}"))];
        Teams = [.. records.Teams.Select(team => About(FeedSubject.Team, team, team.Title))];
    }

    /// <summary>How far the feeds reach. Includes its start and excludes its end.</summary>
    public Interval Horizon { get; }

    public IReadOnlyList<Feed> General { get; }

    public IReadOnlyList<Feed> Products { get; }

    public IReadOnlyList<Feed> Services { get; }

    public IReadOnlyList<Feed> Environments { get; }

    public IReadOnlyList<Feed> Regions { get; }

    public IReadOnlyList<Feed> Teams { get; }

    public IEnumerable<Feed> All => General.Concat(Products).Concat(Services).Concat(Environments).Concat(Regions).Concat(Teams);

    private Feed About(FeedSubject subject, Record record, string title) => About(subject, record.Id, title);

    private Feed About(FeedSubject subject, string id, string title) =>
        new(title, $"{subject.ToString().ToLowerInvariant()}/{id}", [.. bySubject[new FeedKey(subject, id)]]);
}
