using ReleasePortal.Domain.History;

namespace ReleasePortal.Repository.Snapshots;

/// <summary>What is said of a commit that a clock made which was wrong by thousands of years.</summary>
internal static class WrongClock
{
    /// <param name="commit">The id of the commit.</param>
    public static string Problem(string commit) => $"The commit {commit[..10]} says that it was made at a time that cannot be, such as one after the year 9999.";

    /// <inheritdoc cref="Problem"/>
    public static string WayOut(string commit) =>
        $"Make it again by a right clock: git commit --amend --no-edit --date=now if it is the last one, else git rebase --interactive {commit[..10]}~1 and the same there. The commits after it get new ids.";

    /// <inheritdoc cref="Problem"/>
    public static HistoryGap Gap(string commit) => new(Problem(commit), WayOut(commit));
}
