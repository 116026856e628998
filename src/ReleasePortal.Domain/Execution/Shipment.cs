using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Execution;

/// <summary>What became of one service of a release in one environment of production.</summary>
/// <param name="Service">As it was planned.</param>
/// <param name="Last">What decides it: the last deployment that brought a version or took one back; where there is none, the last that switched or set something; null where there was none at all.</param>
public sealed record Shipment(ReleasedService Service, DeploymentEnvironment Environment, Deployment? Last)
{
    public ShipmentState State => Last is null ? ShipmentState.NotReached : Last.Result is not { } result ? ShipmentState.Running : result switch
    {
        DeploymentResult.Succeeded => Last.Reason == DeploymentReason.Rollback ? ShipmentState.Undone : ShipmentState.Shipped,
        DeploymentResult.RolledBack => ShipmentState.Undone,
        DeploymentResult.Failed => ShipmentState.Failed,
        DeploymentResult.Aborted => ShipmentState.Stopped,
    };

    /// <summary>In the order of the plan; of each service first where it runs by the catalogue, then where else it was deployed.</summary>
    public static IReadOnlyList<Shipment> Of(Release release, RecordSet records)
    {
        records.Executions.TryFind(release.Id, out var execution);
        var deployments = (execution?.Deployments ?? [])
            .OrderBy(deployment => deployment.Reason.BringsVersion() || deployment.Reason == DeploymentReason.Rollback)
            .ThenBy(deployment => deployment.StartedAt.Instant)
            .ToLookup(deployment => (deployment.Service.Id, deployment.Environment.Id));
        return
        [
            .. from service in release.Services
               from environment in Production(service, deployments.Where(tries => tries.Key.Item1 == service.Service.Id).Select(tries => tries.First().Environment), records)
               select new Shipment(service, environment, deployments[(service.Service.Id, environment.Id)].LastOrDefault()),
        ];
    }

    private static IEnumerable<DeploymentEnvironment> Production(ReleasedService service, IEnumerable<Sources.Ref<DeploymentEnvironment>> deployed, RecordSet records) =>
        (records.Services.Find(service.Service)?.Environments ?? []).Concat(deployed)
            .Select(records.Environments.Find).OfType<DeploymentEnvironment>()
            .Where(environment => environment.Stage == Stage.Production)
            .DistinctBy(environment => environment.Id, StringComparer.Ordinal);
}
