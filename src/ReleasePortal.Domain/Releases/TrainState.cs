namespace ReleasePortal.Domain.Releases;

/// <summary>How far a train is, by the releases that ride it.</summary>
public enum TrainState
{
    /// <summary>None of its releases has started.</summary>
    Ahead,

    /// <summary>One runs, or one is over and another has yet to start.</summary>
    InProgress,

    /// <summary>All were released.</summary>
    Completed,

    /// <summary>All are over; some were released, others failed or were rolled back.</summary>
    PartlyReleased,

    /// <summary>All failed or were rolled back.</summary>
    Failed,

    /// <summary>Nothing rides it, and a release that was to is postponed.</summary>
    Postponed,

    /// <summary>All were given up before they started.</summary>
    Cancelled,
}
