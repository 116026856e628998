using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Products;

/// <summary>What customers know by name: a list, and a page each.</summary>
internal static class ProductPages
{
    private static readonly string[] Columns = ["Product", "Services", "Last released", "Next", "Owner"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Products, "Products", () => Index(material))
        {
            Description = "What customers know by name, what runs of it, and what comes next.",
        };
        foreach (var product in material.Records.Products)
        {
            yield return new Page(SiteMap.Products.Below(product.Id), product.Title, () => ProductPage.Model(product, material))
            {
                Description = product.Summary,
                Kind = "Product",
                Product = product.Title,
                Source = product.Origin.Place.Path,
            };
        }
    }

    private static ListModel Index(Material material) => new(
        new PageHead("Products", "What customers know by name, and the services that make it."),
        [
            material.Records.Products.Count == 0
                ? new Empty("There are no products yet. A product is a file such as content/products/web-shop.yml.")
                : new Card("products", "All products", Table.Of("Products", Columns, material.Records.Products.Select(product => Cells(product, material)))),
        ]);

    private static IReadOnlyList<Part> Cells(Product product, Material material)
    {
        var releases = material.Records.Releases.Where(release => release.Product.Id == product.Id).ToList();
        return
        [
            new Stacked(RecordLinks.To(product), product.Summary),
            new Listed([.. ProductPage.ServicesOf(product, material).Select(RecordLinks.To)]),
            Brief(releases.Where(release => release.Status == ReleaseStatus.Completed).MaxBy(release => release.Window.End.Instant), material),
            Brief(releases.Where(release => release.Status.IsAhead()).MinBy(release => release.Window.Start.Instant), material),
            material.Links.To(product.Owner),
        ];
    }

    private static Part Brief(Release? release, Material material) => release is null
        ? "none"
        : new Stacked(new PageLink(SiteMap.Of(release), RecordLinks.NameOf(release)), material.Time.ShortDay(material.Time.DateOf(release.Window.Start.Instant)));
}
