using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Graphs;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Services;

/// <summary>Pictures of services and what they need; what is needed stands at the left.</summary>
internal static class ServiceGraph
{
    public static Graph All(Material material) => Of(material.Records.Services, focus: null, material);

    public static Graph Around(Service service, IEnumerable<Service> neededBy, Material material) =>
        Of([.. service.DependsOn.Select(material.Records.Services.Find).OfType<Service>(), service, .. neededBy], service, material);

    private static Graph Of(IReadOnlyList<Service> services, Service? focus, Material material)
    {
        var shown = services.DistinctBy(service => service.Id).ToList();
        var ids = shown.Select(service => service.Id).ToHashSet(StringComparer.Ordinal);
        return new Graph(
            shown.Select(service => new GraphNode(service.Id, service.Title, $"Tier {service.Tier}", Tone(service), SiteMap.Services.Below(service.Id)) { IsFocus = service.Id == focus?.Id }),
            from service in shown
            from needed in service.DependsOn
            where ids.Contains(needed.Id) && (focus is null || service.Id == focus.Id || needed.Id == focus.Id)
            select new GraphEdge(needed.Id, service.Id, IsHot: false));
    }

    private static string Tone(Service service) => service.Tier switch
    {
        1 => "plan",
        2 => "ready",
        _ => "none",
    };
}
