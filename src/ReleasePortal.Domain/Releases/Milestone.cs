namespace ReleasePortal.Domain.Releases;

/// <summary>A point of a release at which people are told something.</summary>
public enum Milestone
{
    Announcement,
    Reminder,
    Start,
    Status,
    Completion,
    Rollback,
}
