namespace ReleasePortal.Domain.Releases;

/// <summary>From which status a release may go to which.</summary>
public static class StatusSteps
{
    /// <summary>Whether it is one step of the life cycle. Nothing leads out of a final status.</summary>
    public static bool MayBecome(this ReleaseStatus from, ReleaseStatus to) => from switch
    {
        ReleaseStatus.Proposed => to is ReleaseStatus.Planned or ReleaseStatus.Postponed || IsGivenUp(to),
        ReleaseStatus.Planned => to is ReleaseStatus.Approved or ReleaseStatus.Proposed or ReleaseStatus.Postponed || IsGivenUp(to),
        ReleaseStatus.Approved => to is ReleaseStatus.InProgress or ReleaseStatus.Planned or ReleaseStatus.Postponed || IsGivenUp(to),
        ReleaseStatus.InProgress => to is ReleaseStatus.Validating or ReleaseStatus.RolledBack or ReleaseStatus.Failed || IsGivenUp(to),
        ReleaseStatus.Validating => to is ReleaseStatus.Completed or ReleaseStatus.RolledBack or ReleaseStatus.Failed || IsGivenUp(to),
        ReleaseStatus.Postponed => to is ReleaseStatus.Planned or ReleaseStatus.Proposed || IsGivenUp(to),
        ReleaseStatus.Completed or ReleaseStatus.RolledBack or ReleaseStatus.Failed
            or ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn => false,
        _ => throw new ArgumentOutOfRangeException(nameof(from)),
    };

    private static bool IsGivenUp(ReleaseStatus status) => status is ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn;
}
