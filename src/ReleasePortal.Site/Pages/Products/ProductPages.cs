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

namespace ReleasePortal.Site.Pages.Products;

/// <summary>What customers know by name: a list, and a page for each product.</summary>
internal static class ProductPages
{
    private static readonly string[] Columns = ["Product", "Owner", "Services", "Next release", "Last shipped"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Products, "Products", () => Index(material))
        {
            Description = "What customers know by name, what runs now and what comes next.",
        };
        foreach (var product in material.Records.Products)
        {
            yield return new Page(SiteMap.Products.Below(product.Id), product.Title, () => Product(product, material))
            {
                Description = product.Summary,
                Kind = "Product",
                Source = product.Origin.Place.Path,
            };
        }
    }

    private static ListModel Index(Material material) => new(
        new PageHead("Products", "What customers know by name, what runs now and what comes next."),
        [
            material.Records.Products.Count == 0
                ? new Empty("There are no products yet. Each is a file such as content/products/web-shop.yml.")
                : new Card("products", Count.Sentence(Count.InWords(material.Records.Products.Count, "product")), Table.Of("Products", Columns, material.Records.Products.Select(product => (IReadOnlyList<Part>)
                [
                    new Stacked(RecordLinks.To(product), product.Summary),
                    material.Links.To(product.Owner),
                    new Listed([.. ServicesOf(product, material).Select(RecordLinks.To)]),
                    Next(product, material) is { } next ? Dated(next, material) : "none planned",
                    Last(product, material) is { } last ? Dated(last, material) : "none yet",
                ]))),
        ]);

    private static IEnumerable<Service> ServicesOf(Product product, Material material) =>
        material.Records.Services.Where(service => service.Product.Id == product.Id);

    private static IEnumerable<Release> ReleasesOf(Product product, Material material) =>
        material.Records.Releases.Where(release => release.Product.Id == product.Id).OrderBy(release => release.Window.Start.Instant);

    private static Release? Next(Product product, Material material) =>
        ReleasesOf(product, material).FirstOrDefault(release => release.Status.IsAhead());

    private static Release? Last(Product product, Material material) =>
        ReleasesOf(product, material).LastOrDefault(release => release.Status == ReleaseStatus.Completed);

    private static Stacked Dated(Release release, Material material) =>
        new(RecordLinks.To(release), material.Time.ShortDay(material.Time.DateOf(release.Window.Start.Instant)));

    private static RecordModel Product(Product product, Material material)
    {
        var services = ServicesOf(product, material).Select(service => service.Id).ToHashSet(StringComparer.Ordinal);
        return new RecordModel(
            new PageHead(product.Title, material.Prose.Line(product.Summary))
            {
                Actions = material.Records.Releases.Any(release => release.Product.Id == product.Id && material.Records.Notes[release.Id].Any()
                    && release.Status is not (ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn))
                    ? [new PageAction(SiteMap.Notes.Below(product.Id), "file-text", "Release notes")]
                    : [],
            },
            [
                CatalogueSections.Installed(Services.Installed.In(material).Where(entry => services.Contains(entry.Service.Id) && IsProduction(entry, material)), material),
                .. CatalogueSections.ReleasesOf(ReleasesOf(product, material), material),
                .. CatalogueSections.Issues(material.Records.KnownIssues.Where(issue => issue.Product.Id == product.Id)),
                .. CatalogueSections.Runbooks(material.Records.Runbooks.Where(runbook => runbook.Services.Any(service => services.Contains(service.Id)))),
            ])
        {
            Facts = new FactList(
            [
                new Fact("Owner", material.Links.To(product.Owner)),
                new Fact("Help", product.SupportContact),
                new Fact("Versions", EnumWords.Of(product.VersionScheme)),
                new Fact("Services", new Listed([.. ServicesOf(product, material).Select(RecordLinks.To)])) { Wide = true },
            ]),
            Body = material.Prose.Of(product.Body),
        };
    }

    private static bool IsProduction(Services.Installed entry, Material material) =>
        material.Records.Environments.Find(entry.Environment)?.Stage == Stage.Production;
}
