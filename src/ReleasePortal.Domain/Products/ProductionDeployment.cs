using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Products;

/// <summary>A deployment that brought code to production.</summary>
/// <param name="Release">The id of its release.</param>
/// <param name="Deployment">What was written of it.</param>
/// <param name="Code">The commit that it names; without one what the plan names for the service, its commit before its tag; else null.</param>
public sealed record ProductionDeployment(string Release, Deployment Deployment, CodeName? Code)
{
    /// <summary>When it was done.</summary>
    public Instant At => (Deployment.FinishedAt ?? Deployment.StartedAt).Instant;

    /// <summary>
    /// Those that succeeded, by service and in the order of time. A rollback brings back what was there before, and a flag or a
    /// setting that names no commit brings no code: they are none.
    /// </summary>
    public static ILookup<string, ProductionDeployment> Of(
        RecordCollection<Release> releases, RecordCollection<ExecutionRecord> executions, RecordCollection<DeploymentEnvironment> environments) =>
        (from execution in executions
         from deployment in execution.Deployments
         where deployment.Result == DeploymentResult.Succeeded && BringsCode(deployment)
         where environments.Find(deployment.Environment) is { Stage: Stage.Production }
         let plan = releases.TryFind(execution.Id, out var release) ? release : null
         select new ProductionDeployment(execution.Id, deployment, CodeOf(deployment, plan)))
        .OrderBy(deployed => deployed.At)
        .ThenBy(deployed => deployed.Deployment.StartedAt.Instant)
        .ThenBy(deployed => deployed.Release, StringComparer.Ordinal)
        .ThenBy(deployed => deployed.Deployment.Id, StringComparer.Ordinal)
        .ToLookup(deployed => deployed.Deployment.Service.Id, StringComparer.Ordinal);

    private static bool BringsCode(Deployment deployment) => deployment.Reason switch
    {
        DeploymentReason.Feature or DeploymentReason.Fix or DeploymentReason.Hotfix => true,
        DeploymentReason.Config or DeploymentReason.Flag => deployment.Commit is not null,
        DeploymentReason.Rollback => false,
        _ => throw new ArgumentOutOfRangeException(nameof(deployment)),
    };

    private static CodeName? CodeOf(Deployment deployment, Release? plan)
    {
        if (deployment.Commit is { } commit)
            return new CodeName(commit, IsTag: false);
        var names = plan?.Services.FirstOrDefault(released => released.Service.Id == deployment.Service.Id)?.Names ?? [];
        return names.Select(name => (CodeName?)name).FirstOrDefault();
    }
}
