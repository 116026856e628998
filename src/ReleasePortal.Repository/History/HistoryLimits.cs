namespace ReleasePortal.Repository.History;

/// <summary>How much history is read before it is given up as incomplete.</summary>
internal static class HistoryLimits
{
    public const int Commits = 500_000;

    public static readonly TimeSpan Time = TimeSpan.FromMinutes(2);

    public const string WayOut = "Begin a new repository with the records as they are now, and keep this one for reading; a smaller history is read in less time.";

    public static HistoryLimitException Passed => new($"The history has more than {Commits:N0} commits, or takes longer than {Time.TotalMinutes:N0} minutes.");
}
