using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Environments;

/// <summary>Where services run: a list from production down, and a page each.</summary>
internal static class EnvironmentPages
{
    private static readonly string[] Columns = ["Environment", "Stage", "Region", "Clock", "Releases at a time", "Promotes to"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Environments, "Environments", () => Index(material))
        {
            Description = "Where services run, from tests to production.",
        };
        foreach (var environment in material.Records.Environments)
        {
            yield return new Page(SiteMap.Environments.Below(environment.Id), environment.Title, () => EnvironmentPage.Model(environment, material))
            {
                Description = $"What runs in {environment.Title}, and which releases reach it next.",
                Kind = "Environment",
                Detail = CatalogueWords.Lower(environment.Stage),
                Source = environment.Origin.Place.Path,
            };
        }
    }

    private static ListModel Index(Material material) => new(
        new PageHead("Environments", "Where services run, from production down to tests."),
        [
            material.Records.Environments.Count == 0
                ? new Empty("There are no environments yet. An environment is a file such as content/environments/production-eu.yml.")
                : new Card("environments", "All environments", Table.Of("Environments", Columns, material.Records.Environments
                    .OrderByDescending(environment => environment.Stage).ThenBy(environment => environment.Title, StringComparer.Ordinal)
                    .Select(environment => Cells(environment, material)))),
        ]);

    private static IReadOnlyList<Part> Cells(DeploymentEnvironment environment, Material material) =>
    [
        RecordLinks.To(environment),
        CatalogueWords.Of(environment.Stage),
        environment.Region,
        new Stacked(material.Time.In(environment.TimeZone).ClockText(material.Facts.Now), environment.TimeZone.Id),
        environment.Exclusive ? "One" : "Several",
        environment.PromotesTo is null ? "" : material.Links.To(environment.PromotesTo),
    ];
}
