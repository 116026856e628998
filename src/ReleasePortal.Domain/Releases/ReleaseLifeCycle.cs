namespace ReleasePortal.Domain.Releases;

/// <summary>What each status means for what may still happen.</summary>
public static class ReleaseLifeCycle
{
    /// <summary>Nothing more will happen: it shipped, was undone, or was given up.</summary>
    public static bool IsFinal(this ReleaseStatus status) => status switch
    {
        ReleaseStatus.Completed or ReleaseStatus.RolledBack or ReleaseStatus.Failed
            or ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn => true,
        ReleaseStatus.Proposed or ReleaseStatus.Planned or ReleaseStatus.Approved
            or ReleaseStatus.InProgress or ReleaseStatus.Validating or ReleaseStatus.Postponed => false,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>It was carried out, with whatever result.</summary>
    public static bool WasExecuted(this ReleaseStatus status) => status switch
    {
        ReleaseStatus.Completed or ReleaseStatus.RolledBack or ReleaseStatus.Failed => true,
        ReleaseStatus.Proposed or ReleaseStatus.Planned or ReleaseStatus.Approved or ReleaseStatus.InProgress
            or ReleaseStatus.Validating or ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn or ReleaseStatus.Postponed => false,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>It was carried out, and what it brought is not in use: it was taken back, or did not work.</summary>
    public static bool IsUndone(this ReleaseStatus status) => status is ReleaseStatus.RolledBack or ReleaseStatus.Failed;

    /// <summary>It is being carried out now.</summary>
    public static bool IsRunning(this ReleaseStatus status) =>
        status is ReleaseStatus.InProgress or ReleaseStatus.Validating;

    /// <summary>It takes services, environments and people for its window: not once it is over, nor while it is postponed.</summary>
    public static bool IsBooked(this ReleaseStatus status) => !status.IsFinal() && status != ReleaseStatus.Postponed;

    /// <summary>It has yet to start.</summary>
    public static bool IsAhead(this ReleaseStatus status) => !status.IsFinal() && !status.IsRunning();
}
