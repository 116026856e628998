using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Execution;

/// <summary>What the status of a release should say once its cutover has ended.</summary>
public static class EndedCutover
{
    /// <returns>The statuses of which one should be written; none while nobody has recorded how it ended, and where the status says so already.</returns>
    public static IReadOnlyList<ReleaseStatus> StatusesOf(Release release, ExecutionRecord? execution)
    {
        if (execution?.Outcome is null || release.Status.IsFinal())
            return [];
        if (WayBack.OrderIn(execution) is not null)
            return [ReleaseStatus.RolledBack, ReleaseStatus.Failed];
        if (release.Status == ReleaseStatus.Validating)
            return [];
        return execution.Confirmed is not null && LastChecks.Of(execution).Values.All(check => check.Result != CheckResult.Failed)
            ? [ReleaseStatus.Completed]
            : [ReleaseStatus.Validating, ReleaseStatus.Failed];
    }
}
