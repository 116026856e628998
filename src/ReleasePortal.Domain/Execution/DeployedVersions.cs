using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Execution;

/// <summary>
/// Which version of each service runs where: the last deployment that succeeded and brought a version. Releases that were undone
/// or failed count for nothing, so that undoing them, or switching a flag or a setting, brings none.
/// </summary>
public sealed class DeployedVersions
{
    private readonly Dictionary<(string Service, string Environment), DeployedVersion> current = [];

    public DeployedVersions(RecordSet records)
    {
        var deployments = from execution in records.Executions
                          let release = records.Releases.TryFind(execution.Id, out var found) ? found : null
                          where release is not null && !release.Status.IsUndone()
                          from deployment in execution.Deployments
                          where deployment.Result == DeploymentResult.Succeeded && deployment.Reason.BringsVersion()
                          let service = release.Services.FirstOrDefault(released => released.Service.Id == deployment.Service.Id)
                          where service is not null
                          orderby deployment.StartedAt.Instant
                          select new DeployedVersion(service.Version, release, deployment);
        foreach (var deployed in deployments)
            current[(deployed.Deployment.Service.Id, deployed.Deployment.Environment.Id)] = deployed;
    }

    /// <summary>What runs, or null where no deployment is recorded.</summary>
    public DeployedVersion? Of(Service service, DeploymentEnvironment environment) =>
        current.GetValueOrDefault((service.Id, environment.Id));
}
