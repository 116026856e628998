namespace ReleasePortal.Repository.History;

/// <summary>
/// Reads all commits from Git's own log, which is many times as fast as the library. No path is given: with one,
/// the log leaves out what side branches did. Merges show what they leave unlike every parent.
/// </summary>
internal static class GitLog
{
    private static readonly string[] Arguments =
    [
        "-c", "log.showRoot=true", "-c", "log.showSignature=false", "-c", "i18n.logOutputEncoding=UTF-8",
        "log", "-c", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-decorate", "--no-notes",
        "--format=" + RawLog.Format, "--end-of-options",
    ];

    /// <param name="repository">The folder with Git's files.</param>
    /// <param name="commit">The id of the last commit.</param>
    /// <param name="known">The id of a commit that is left out with all its ancestors; null for none.</param>
    /// <param name="prefix">Where the records are in the repository.</param>
    /// <returns>In no certain order; null where Git is missing or fails.</returns>
    /// <exception cref="HistoryLimitException">It takes too long, or there are too many commits.</exception>
    public static IReadOnlyList<LoggedCommit>? Read(string repository, string commit, string? known, string prefix)
    {
        using var git = GitProgram.Start(repository, known is null ? [.. Arguments, commit] : [.. Arguments, commit, $"^{known}"], new(HistoryLimits.Time));
        if (git is null)
            return null;
        var commits = RawLog.Parse(git.Output, prefix);
        var isComplete = git.EndsWell();
        if (git.IsLate)
            throw HistoryLimits.Passed;
        return isComplete ? commits : null;
    }
}
