using NodaTime;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar.Timeline;

/// <summary>The rows of the timeline for every grouping, in the order in which they stand.</summary>
internal sealed class Swimlanes
{
    private readonly RecordSet records;
    private readonly List<ReleaseTarget> places;
    private readonly List<ReleaseTarget> production;
    private readonly Dictionary<string, IReadOnlyList<ReleaseReach>> reaches;

    public Swimlanes(RecordSet records)
    {
        this.records = records;
        places =
        [
            .. from service in records.Services
               from reference in service.Environments
               let environment = records.Environments.Find(reference)
               where environment is not null
               select new ReleaseTarget(service, environment),
        ];
        production = places.FindAll(place => place.Environment.Stage == Stage.Production);
        reaches = records.Releases.ToDictionary(release => release.Id, release => ReleaseReach.Of(release, records), StringComparer.Ordinal);
    }

    public IReadOnlyList<Lane> Of(LaneGrouping grouping) => grouping switch
    {
        LaneGrouping.Product => [.. records.Products.OrderBy(product => product.Title, StringComparer.Ordinal).Select(Of)],
        LaneGrouping.Service => [.. records.Services.OrderBy(service => service.Tier).ThenBy(service => service.Title, StringComparer.Ordinal).Select(Of)],
        LaneGrouping.Environment => [.. records.Environments.OrderByDescending(environment => environment.Stage).ThenBy(environment => environment.Title, StringComparer.Ordinal).Select(Of)],
        LaneGrouping.Region => [.. records.Environments.Select(environment => environment.Region).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(OfRegion)],
        LaneGrouping.Team => [.. records.Teams.OrderBy(team => team.Title, StringComparer.Ordinal).Select(Of)],
    };

    private Lane Of(Product product) => new(RecordLinks.To(product), null,
        production.FindAll(place => place.Service.Product.Id == product.Id),
        release => Whole(release, release.Product.Id == product.Id));

    private Lane Of(Service service) => new(RecordLinks.To(service), $"Tier {service.Tier}",
        production.FindAll(place => place.Service.Id == service.Id),
        release => Whole(release, release.Services.Any(released => released.Service.Id == service.Id)));

    private Lane Of(DeploymentEnvironment environment) => new(RecordLinks.To(environment), CatalogueWords.Of(environment.Stage),
        places.FindAll(place => place.Environment.Id == environment.Id),
        release => Reaching(release, reached => reached.Id == environment.Id));

    private Lane OfRegion(string region) => new(region.ToUpperInvariant(), region.ToUpperInvariant(),
        string.Join(", ", records.Environments.Where(environment => environment.Region == region && environment.Stage == Stage.Production).Select(environment => environment.Title)),
        production.FindAll(place => place.Environment.Region == region),
        release => Reaching(release, reached => reached.Region == region));

    private Lane Of(Team team) => new(RecordLinks.To(team), null,
        production.FindAll(place => place.Service.Owner.Id == team.Id),
        release => Whole(release, release.Owner.Id == team.Id));

    private static Interval? Whole(Release release, bool belongs) => belongs ? release.Window.Interval : null;

    /// <summary>From the first phase that reaches the place to the end of the last.</summary>
    private Interval? Reaching(Release release, Func<DeploymentEnvironment, bool> belongs)
    {
        var spans = reaches[release.Id].Where(reach => reach.Environments.Any(belongs)).Select(reach => reach.Span).ToList();
        return spans.Count == 0 ? null : new Interval(spans.Min(span => span.Start), spans.Max(span => span.End));
    }
}
