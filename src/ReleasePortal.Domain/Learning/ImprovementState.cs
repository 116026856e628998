namespace ReleasePortal.Domain.Learning;

/// <summary>How far an improvement is.</summary>
public enum ImprovementState
{
    Proposed,
    Accepted,
    InProgress,
    Done,
    Rejected,
}
