using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Environments;

/// <summary>One environment: what runs there, what reaches it next, and what was deployed last.</summary>
internal static class EnvironmentPage
{
    private const int MostDeployments = 12;

    private static readonly string[] VersionColumns = ["Service", "Tier", "Version"];
    private static readonly string[] DeploymentColumns = ["Deployment", "Result", "When", "Release"];

    public static RecordModel Model(DeploymentEnvironment environment, Material material)
    {
        Card?[] sections = [Versions(environment, material), Coming(environment, material), Deployments(environment, material)];
        return new RecordModel(
            new PageHead(environment.Title, $"{CatalogueWords.Of(environment.Stage)} in the region {environment.Region}."),
            [.. sections.OfType<Card>()])
        {
            Facts = new FactList([.. ((Fact?[])
            [
                new Fact("Stage", CatalogueWords.Of(environment.Stage)),
                new Fact("Region", environment.Region),
                new Fact("Clock", environment.TimeZone.Id),
                new Fact("Releases at a time", environment.Exclusive ? "One" : "Several"),
                environment.PromotesTo is null ? null : new Fact("Promotes to", material.Links.To(environment.PromotesTo)),
            ]).OfType<Fact>()]),
            Body = material.Prose.Of(environment.Body),
        };
    }

    private static Card? Versions(DeploymentEnvironment environment, Material material)
    {
        var services = material.Records.Services.Where(service => service.Environments.Any(place => place.Id == environment.Id))
            .OrderBy(service => service.Tier).ThenBy(service => service.Title, StringComparer.Ordinal).ToList();
        return services.Count == 0 ? null : new Card("now", "What runs here", Table.Of("Versions", VersionColumns, services.Select(service => (IReadOnlyList<Part>)
        [
            new Stacked(RecordLinks.To(service), material.Records.Products.Find(service.Product)?.Title),
            $"{service.Tier}",
            VersionCells.Of(service, environment, material),
        ])));
    }

    private static Card? Coming(DeploymentEnvironment environment, Material material)
    {
        var releases = material.Records.Releases
            .Where(release => !release.Status.IsFinal())
            .Where(release => ReleaseReach.Of(release, material.Records).Any(reach => reach.Environments.Any(place => place.Id == environment.Id)))
            .OrderBy(release => release.Window.Start.Instant)
            .ToList();
        return releases.Count == 0 ? null : new Card("next", "Releases that reach it", ReleaseEntries.Of(releases, material)) { Mark = Count.Digits(releases.Count) };
    }

    private static Card? Deployments(DeploymentEnvironment environment, Material material)
    {
        var deployments = material.Records.Executions
            .SelectMany(execution => execution.Deployments.Select(deployment => (Deployment: deployment, ReleaseId: execution.Id)))
            .Where(entry => entry.Deployment.Environment.Id == environment.Id)
            .OrderByDescending(entry => entry.Deployment.StartedAt.Instant)
            .Take(MostDeployments)
            .ToList();
        return deployments.Count == 0 ? null : new Card("deployments", "Last deployments", Table.Of("Deployments", DeploymentColumns,
            deployments.Select(entry => Cells(entry.Deployment, entry.ReleaseId, material))));
    }

    private static IReadOnlyList<Part> Cells(Deployment deployment, string releaseId, Material material) =>
    [
        new Stacked(material.Links.To(deployment.Service), EnumWords.Lower(deployment.Reason)),
        deployment.Result is { } result ? States.Of(result) : States.Of(ReleaseStatus.InProgress),
        material.Time.Moment(deployment.StartedAt.Instant),
        material.Records.Releases.TryFind(releaseId, out var release) ? RecordLinks.To(release) : releaseId,
    ];
}
