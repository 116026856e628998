using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Risk.BackTest;

/// <summary>A release that is over, what its risk was, and whether it failed.</summary>
/// <param name="Release">As it stands.</param>
/// <param name="Risk">From what was known when its window opened.</param>
/// <param name="Plan">The text that was scored.</param>
/// <param name="Incidents">Those that it caused.</param>
public sealed record BackTestedRelease(Release Release, ChangeRisk Risk, ScoredPlan Plan, IReadOnlyList<Incident> Incidents)
{
    /// <summary>Whether it was rolled back, failed, or caused an incident.</summary>
    public bool Failed => Incidents.Count > 0 || Release.Status is ReleaseStatus.RolledBack or ReleaseStatus.Failed;
}
