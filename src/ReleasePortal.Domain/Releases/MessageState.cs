namespace ReleasePortal.Domain.Releases;

/// <summary>How a message about a release stands.</summary>
public enum MessageState
{
    /// <summary>Somebody wrote when it was sent.</summary>
    Sent,

    /// <summary>It is owed, and its time has not come.</summary>
    Awaited,

    /// <summary>It is owed, and its time is over.</summary>
    Overdue,

    /// <summary>Nobody waits for it as the release stands; that can change.</summary>
    NotOwedYet,

    /// <summary>Nobody will ever wait for it.</summary>
    NotOwed,
}
