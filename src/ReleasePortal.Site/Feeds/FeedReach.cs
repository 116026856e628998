using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds;

/// <summary>Whom something concerns: the products, services, environments, regions and teams whose feeds have it.</summary>
internal sealed class FeedReach(RecordSet records)
{
    private readonly IReadOnlyList<ScopePoint> points = ScopePoint.All(records);

    /// <summary>A team's feed has what the team owns, and what touches a service of the team.</summary>
    public IReadOnlySet<FeedKey> Of(Release release)
    {
        var services = release.Services.Select(released => records.Services.Find(released.Service)).OfType<Service>().ToList();
        var environments = ReleaseReach.Of(release, records).SelectMany(reach => reach.Environments).ToList();
        return Keys([release.Product.Id], services, environments, [release.Owner.Id]);
    }

    /// <summary>Everything that the scope can cover, and the owner.</summary>
    public IReadOnlySet<FeedKey> Of(ICalendarEntry entry, Ref<Team>? owner)
    {
        var covered = points.Where(point => entry.Scope.Covers(point)).ToList();
        return Keys(
            covered.Select(point => point.Product).OfType<Product>().Select(product => product.Id),
            covered.Select(point => point.Service).OfType<Service>(),
            covered.Select(point => point.Environment).OfType<DeploymentEnvironment>(),
            owner is null ? [] : [owner.Id]);
    }

    /// <summary>What touches services: their products, teams and the places where they run.</summary>
    public IReadOnlySet<FeedKey> Of(IEnumerable<Ref<Service>> services, IEnumerable<Ref<Product>> products, IEnumerable<Ref<Team>> owners)
    {
        var touched = services.Select(reference => records.Services.Find(reference)).OfType<Service>().ToList();
        var answering = products.Select(reference => records.Products.Find(reference)).OfType<Product>().ToList();
        return Keys(
            [.. answering.Select(product => product.Id), .. touched.Select(service => service.Product.Id)],
            touched,
            [],
            [.. answering.Select(product => product.Owner.Id), .. owners.Select(owner => owner.Id)]);
    }

    private static HashSet<FeedKey> Keys(IEnumerable<string> products, IEnumerable<Service> services, IEnumerable<DeploymentEnvironment> environments, IEnumerable<string> owners) =>
    [
        .. products.Select(id => new FeedKey(FeedSubject.Product, id)),
        .. services.SelectMany(service => (FeedKey[])[new(FeedSubject.Service, service.Id), new(FeedSubject.Team, service.Owner.Id)]),
        .. environments.SelectMany(place => (FeedKey[])[new(FeedSubject.Environment, place.Id), new(FeedSubject.Region, place.Region)]),
        .. owners.Select(id => new FeedKey(FeedSubject.Team, id)),
    ];
}
