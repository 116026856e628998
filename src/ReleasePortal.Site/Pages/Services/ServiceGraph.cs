using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Graphs;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Services;

/// <summary>Services and what they need, as a graph: an arrow leads from what is needed to what needs it.</summary>
internal static class ServiceGraph
{
    public static Graph Of(IEnumerable<Service> services, Service? focus, Material material)
    {
        var list = services.ToList();
        return new Graph(
            list.Select(service => new GraphNode(service.Id, service.Title, Below(service, material), Tone(service), SiteMap.Services.Below(service.Id))
            {
                IsFocus = service.Id == focus?.Id,
            }),
            list.SelectMany(service => service.DependsOn.Select(needed => new GraphEdge(needed.Id, service.Id))));
    }

    public static IReadOnlyList<Service> NeededBy(Service service, Material material) =>
        [.. material.Records.Services.Where(other => other.DependsOn.Any(needed => needed.Id == service.Id))];

    /// <summary>A service, what it needs, and what needs it, one step each way.</summary>
    public static IReadOnlyList<Service> Around(Service service, Material material) =>
    [
        .. service.DependsOn.Select(material.Records.Services.Find).OfType<Service>()
            .Append(service)
            .Concat(NeededBy(service, material))
            .DistinctBy(other => other.Id),
    ];

    private static string Below(Service service, Material material) =>
        $"Tier {service.Tier} · {material.Records.Teams.Find(service.Owner)?.Title ?? service.Owner.Id}";

    private static string Tone(Service service) => service switch
    {
        { State: ServiceState.Retired } => "none",
        { Tier: 1 } => "bad",
        { Tier: 2 } => "warn",
        { Tier: 3 } => "plan",
        _ => "none",
    };
}
