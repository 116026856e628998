using System.Diagnostics;
using LibGit2Sharp;
using NodaTime;

namespace ReleasePortal.Repository.History;

/// <summary>Reads all commits through the library, for machines without Git's own program. The result is that of <see cref="GitLog"/>.</summary>
internal static class LibraryLog
{
    /// <exception cref="HistoryLimitException">It takes too long, or there are too many commits.</exception>
    public static IReadOnlyList<LoggedCommit> Read(LibGit2Sharp.Repository repository, string commit, string prefix)
    {
        var clock = Stopwatch.StartNew();
        var commits = new List<LoggedCommit>();
        foreach (var logged in repository.Commits.QueryBy(new CommitFilter { IncludeReachableFrom = commit }))
        {
            commits.Add(new LoggedCommit(logged.Sha, [.. logged.Parents.Select(parent => parent.Sha)], TimeOf(logged), Files(logged, prefix)));
            if (commits.Count > HistoryLimits.Commits || clock.Elapsed > HistoryLimits.Time)
                throw HistoryLimits.Passed;
        }

        return commits;
    }

    private static Instant? TimeOf(Commit commit)
    {
        try
        {
            return Instant.FromDateTimeOffset(commit.Committer.When);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static List<FileVersion> Files(Commit commit, string prefix)
    {
        var parents = commit.Parents.Select(parent => (Tree?)parent.Tree).DefaultIfEmpty(null).ToList();
        return
        [
            .. WatchedRecords.Roots
                .Select(root => prefix + root)
                .SelectMany(root => TreeComparison.Between(Below(commit.Tree, root), parents.ConvertAll(tree => Below(tree, root)), root))
                .Select(change => FileVersion.Of(change.Path, prefix, change.Before, change.After))
                .OfType<FileVersion>(),
        ];
    }

    private static Tree? Below(Tree? tree, string path) => tree?[path]?.Target as Tree;
}
