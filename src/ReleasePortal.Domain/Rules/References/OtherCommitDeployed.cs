using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Products;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.References;

public sealed class OtherCommitDeployed : CloneRule
{
    public override string Code => "REF028";

    public override string Title => "A deployment to production of another commit than planned";

    public override Severity Severity => Severity.Warning;

    public override string? WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from planned in Planned(records)
        let commits = planned.Released.Names.Select(name => Found(planned.Clone, name)).OfType<string>().ToList()
        where commits.Count > 0
        from deployment in Deployments(planned.Release, planned.Released, records)
        let deployed = Found(planned.Clone, new CodeName(deployment.Commit!, IsTag: false))
        where deployed is not null && !commits.Contains(deployed)
        select new Finding(
            this,
            deployment.Origin.Value("commit"),
            $"{deployment.Id} brought commit {Short(deployed)} of {deployment.Service.Id} to production, and the plan says {Short(commits[0])}.",
            "If this is what ran, say in the plan or in an entry under decisions why; else correct the commit.")
        {
            Related = [new(planned.Released.Origin.Place, "what was planned")],
        };

    /// <summary>Those that the plan foresaw and that succeeded; a rollback brings another commit on purpose.</summary>
    private static IEnumerable<Deployment> Deployments(Release release, ReleasedService released, RecordSet records) =>
        records.Executions.TryFind(release.Id, out var execution)
            ? execution.Deployments.Where(deployment =>
                deployment is { Planned: true, Result: DeploymentResult.Succeeded, Commit: not null }
                && deployment.Reason != DeploymentReason.Rollback
                && deployment.Service.Id == released.Service.Id
                && records.Environments.Find(deployment.Environment) is { Stage: Stage.Production })
            : [];
}
