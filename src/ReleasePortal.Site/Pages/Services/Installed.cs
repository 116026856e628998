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

/// <summary>What runs where now: the last deployment of each service to each environment that succeeded.</summary>
/// <param name="Version">The version that the release gave the service.</param>
internal sealed record Installed(Ref<Service> Service, Ref<DeploymentEnvironment> Environment, VersionText? Version, Release Release, Deployment Deployment)
{
    /// <summary>In the order of service and environment.</summary>
    public static IReadOnlyList<Installed> In(Material material) =>
    [
        .. material.Records.Executions
            .SelectMany(execution => material.Records.Releases.TryFind(execution.Id, out var release)
                ? execution.Deployments.Select(deployment => (Release: release, Deployment: deployment))
                : [])
            .Where(entry => entry.Deployment is { Result: DeploymentResult.Succeeded, Reason: not DeploymentReason.Rollback })
            .Where(entry => entry.Release.Status is not (ReleaseStatus.RolledBack or ReleaseStatus.Failed))
            .GroupBy(entry => (Service: entry.Deployment.Service.Id, Environment: entry.Deployment.Environment.Id))
            .OrderBy(group => group.Key.Service, StringComparer.Ordinal).ThenBy(group => group.Key.Environment, StringComparer.Ordinal)
            .Select(group => group.MaxBy(entry => (entry.Deployment.StartedAt.Instant, entry.Release.Id)))
            .Select(entry => new Installed(
                entry.Deployment.Service,
                entry.Deployment.Environment,
                entry.Release.Services.FirstOrDefault(released => released.Service.Id == entry.Deployment.Service.Id)?.Version,
                entry.Release,
                entry.Deployment)),
    ];

    public Part VersionWords => Version?.Text ?? "not known";

    public Part Since(Material material) => material.Time.ShortDay(material.Time.DateOf(Deployment.StartedAt.Instant));
}
