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

namespace ReleasePortal.Site.Pages.Environments;

/// <summary>Where services run: a list from far to near, and a page for each environment.</summary>
internal static class EnvironmentPages
{
    private static readonly string[] Columns = ["Environment", "Stage", "Region", "Zone", "Use", "Leads to"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Environments, "Environments", () => Index(material))
        {
            Description = "Where services run, and what runs there now.",
        };
        foreach (var environment in material.Records.Environments)
        {
            yield return new Page(SiteMap.Environments.Below(environment.Id), environment.Title, () => Environment(environment, material))
            {
                Description = $"{CatalogueWords.Of(environment.Stage)} in the region {environment.Region}.",
                Kind = "Environment",
                Source = environment.Origin.Place.Path,
            };
        }
    }

    private static ListModel Index(Material material) => new(
        new PageHead("Environments", "Where services run, from the one farthest from customers to production."),
        [
            material.Records.Environments.Count == 0
                ? new Empty("There are no environments yet. Each is a file such as content/environments/production-eu.yml.")
                : new Card("environments", Count.Sentence(Count.InWords(material.Records.Environments.Count, "environment")), Table.Of("Environments", Columns,
                    material.Records.Environments.OrderBy(environment => environment.Stage).ThenBy(environment => environment.Id, StringComparer.Ordinal).Select(environment => (IReadOnlyList<Part>)
                    [
                        RecordLinks.To(environment),
                        CatalogueWords.Of(environment.Stage),
                        environment.Region,
                        environment.TimeZone.Id,
                        environment.Exclusive ? "one release at a time" : "shared",
                        environment.PromotesTo is { } next ? material.Links.To(next) : "nothing",
                    ]))),
        ]);

    private static RecordModel Environment(DeploymentEnvironment environment, Material material) => new(
        new PageHead(environment.Title, $"{CatalogueWords.Of(environment.Stage)} in the region {environment.Region}."),
        [
            CatalogueSections.Installed(Services.Installed.In(material).Where(entry => entry.Environment.Id == environment.Id), material),
            .. CatalogueSections.ReleasesOf(material.Records.Releases.Where(release => release.Phases.Any(phase => phase.Environment?.Id == environment.Id)), material),
        ])
    {
        Facts = new FactList(
        [
            new Fact("Stage", CatalogueWords.Of(environment.Stage)),
            new Fact("Region", environment.Region),
            new Fact("Zone", environment.TimeZone.Id),
            new Fact("Use", environment.Exclusive ? "One release at a time" : "Shared"),
            new Fact("Leads to", environment.PromotesTo is { } next ? material.Links.To(next) : "Nothing"),
            new Fact("Services", new Listed([.. material.Records.Services.Where(service => service.Environments.Any(place => place.Id == environment.Id)).Select(RecordLinks.To)])) { Wide = true },
        ]),
        Body = material.Prose.Of(environment.Body),
    };
}
