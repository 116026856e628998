using System.Diagnostics;
using System.Runtime.InteropServices;

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
        try
        {
            using var git = GitProgram.Start(repository, known is null ? [.. Arguments, commit] : [.. Arguments, commit, $"^{known}"]);
            return git is null ? null : Read(git, prefix);
        }
        catch (ExternalException)
        {
            return null;
        }
    }

    private static List<LoggedCommit>? Read(Process git, string prefix)
    {
        using var deadline = new CancellationTokenSource(HistoryLimits.Time);
        using var watch = deadline.Token.Register(git.Kill);
        try
        {
            var commits = RawLog.Parse(git.StandardOutput.BaseStream, prefix);
            git.WaitForExit();
            if (deadline.IsCancellationRequested)
                throw HistoryLimits.Passed;
            return git.ExitCode == 0 ? commits : null;
        }
        finally
        {
            git.Kill();
        }
    }
}
