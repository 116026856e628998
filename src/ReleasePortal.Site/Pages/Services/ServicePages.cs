using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Graphs;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Services;

/// <summary>What is deployed on its own: all services with a picture of what needs what, and a page each.</summary>
internal static class ServicePages
{
    private static readonly string[] Columns = ["Service", "Tier", "State", "Product", "Owner", "Needs"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Services, "Services", () => Index(material))
        {
            Description = "What is deployed on its own, how critical it is, and what it needs.",
        };
        foreach (var service in material.Records.Services)
        {
            yield return new Page(SiteMap.Services.Below(service.Id), service.Title, () => ServicePage.Model(service, material))
            {
                Description = service.Summary,
                Kind = "Service",
                Detail = $"tier {service.Tier}",
                Source = service.Origin.Place.Path,
            };
        }
    }

    private static ListModel Index(Material material)
    {
        var services = material.Records.Services;
        var head = new PageHead("Services", Lede(material));
        if (services.Count == 0)
            return new ListModel(head, [new Empty("There are no services yet. A service is a file such as content/services/storefront.yml.")]);
        List<Part> groups =
        [
            new Card("all", "All services", new Table("Services", Columns,
                [.. services.OrderBy(service => service.Tier).ThenBy(service => service.Title, StringComparer.Ordinal).Select(service => RowOf(service, material))])),
        ];
        if (services.Any(service => service.DependsOn.Count > 0))
        {
            groups.Add(new Card("map", "What needs what", new Group(
                [GraphDrawing.Of(ServiceGraph.Of(services, null, material), "All services and their dependencies"), new Paragraph("An arrow leads from a service to the one that cannot work without it.")]))
            {
                Padded = true,
            });
        }

        return new ListModel(head, groups) { Filter = FilterOf(material) };
    }

    private static string Lede(Material material) => string.Join(", ", material.Records.Services
        .GroupBy(service => service.Tier)
        .OrderBy(tier => tier.Key)
        .Select(tier => $"{Count.Digits(tier.Count())} in tier {tier.Key}")) is { Length: > 0 } tiers
            ? $"{tiers}. Tier 1 is the most critical."
            : "What is deployed on its own.";

    private static Row RowOf(Service service, Material material) => Table.RowOf(Columns,
    [
        new Stacked(RecordLinks.To(service), service.Summary),
        $"{service.Tier}",
        States.Of(service.State),
        material.Links.To(service.Product),
        material.Links.To(service.Owner),
        material.Links.Services(service.DependsOn),
    ]) with
    {
        Words = $"{service.Title.ToLowerInvariant()} {service.Id} product:{service.Product.Id} team:{service.Owner.Id} tier:{service.Tier}",
    };

    private static Filter FilterOf(Material material) => new("Filter by name",
    [
        new FilterChoice("product", "Product", "All products",
            [.. material.Records.Products.Select(product => new FilterOption(product.Id, product.Title))]),
        new FilterChoice("team", "Team", "All teams",
            [.. material.Records.Teams.Select(team => new FilterOption(team.Id, team.Title))]),
        new FilterChoice("tier", "Tier", "All tiers",
            [.. material.Records.Services.Select(service => service.Tier).Distinct().Order().Select(tier => new FilterOption($"{tier}", $"Tier {tier}"))]),
    ]);
}
