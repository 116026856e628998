using NodaTime;
using ReleasePortal.Domain.Execution;

namespace ReleasePortal.Domain.Kpis;

/// <summary>
/// One version of one service that a release brought to production, over however many environments: what DORA calls a deployment.
/// A rollout in phases is one of these; its later environments are its phases.
/// </summary>
/// <param name="Release">The release.</param>
/// <param name="Steps">To each environment, tries that failed included; in the order of their starts, at least one.</param>
/// <param name="Of">The segments of its service.</param>
public sealed record ServiceDeployment(ReleaseFacts Release, IReadOnlyList<Deployment> Steps, Membership Of)
{
    public Deployment First => Steps[0];

    public Subject Subject => new(Release.Execution!, First.Id);

    public string Service => First.Service.Id;

    public Instant StartedAt => First.StartedAt.Instant;

    /// <summary>When it first reached customers; where it never did, when the last try was over; null while one runs.</summary>
    public Instant? FinishedAt => Succeeded ? Steps.Where(step => step.Result == DeploymentResult.Succeeded).Min(Finish)
        : Steps.All(step => step.FinishedAt is not null) ? Steps.Max(Finish)
        : null;

    /// <summary>Whether it stayed somewhere.</summary>
    public bool Succeeded => Steps.Any(step => step.Result == DeploymentResult.Succeeded);

    public bool WasRolledBack => Steps.Any(step => step.Result == DeploymentResult.RolledBack);

    /// <summary>Why it is no deployment of a version: it only switched something, or was stopped everywhere before it changed anything; null where it is one.</summary>
    public string? WhyNone => First.Reason is DeploymentReason.Config or DeploymentReason.Flag && First.Commit is null
        ? "it switched a flag or a setting, and deployed nothing"
        : Steps.All(step => step.Result == DeploymentResult.Aborted) ? "it was stopped before it changed anything"
        : null;

    /// <summary>What brought it to its environments, each once, in the order in which it reached them; without a time nothing is known to be reached.</summary>
    public IEnumerable<Deployment> Reached => Steps.Where(step => step.Result == DeploymentResult.Succeeded && step.FinishedAt is not null)
        .OrderBy(Finish).DistinctBy(step => step.Environment.Id);

    /// <summary>The environments it reached after the first.</summary>
    public IEnumerable<Deployment> Phases => Reached.Skip(1);

    private static Instant? Finish(Deployment step) => step.FinishedAt?.Instant;
}
