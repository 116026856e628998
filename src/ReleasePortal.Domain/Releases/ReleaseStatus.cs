namespace ReleasePortal.Domain.Releases;

/// <summary>
/// How far a release is: proposed, planned, approved, in progress, validating, completed;
/// it may also end rolled back, failed, cancelled or withdrawn, and a postponed one returns to planned.
/// </summary>
public enum ReleaseStatus
{
    Proposed,
    Planned,
    Approved,
    InProgress,
    Validating,
    Completed,
    RolledBack,
    Failed,
    Cancelled,
    Withdrawn,
    Postponed,
}
