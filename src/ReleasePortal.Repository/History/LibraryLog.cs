using System.Diagnostics;
using LibGit2Sharp;
using NodaTime;
using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Snapshots;
using Identity = ReleasePortal.Domain.History.Identity;

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
            commits.Add(new ReadCommit(logged.Sha, [.. logged.Parents.Select(parent => parent.Sha)], Told(logged), Files(logged, prefix)));
            if (commits.Count > HistoryLimits.Commits || clock.Elapsed > HistoryLimits.Time)
                throw HistoryLimits.Passed;
        }

        return commits;
    }

    /// <summary>What a commit says of itself; null where one of its times is out of range.</summary>
    public static Domain.History.Commit? Told(LibGit2Sharp.Commit commit)
    {
        try
        {
            if (TimeOf(commit.Author) is not { } authored || TimeOf(commit.Committer) is not { } committed)
                return null;
            return new Domain.History.Commit(
                commit.Sha,
                Identity.Of(commit.Author.Name, commit.Author.Email),
                authored,
                Identity.Of(commit.Committer.Name, commit.Committer.Email),
                committed,
                CommitMessage.Of(commit.Message));
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static Instant? TimeOf(Signature signature) => CommitTime.Of(signature.When.ToUnixTimeSeconds());

    private static List<FileVersion> Files(LibGit2Sharp.Commit commit, string prefix)
    {
        var parents = commit.Parents.Select(parent => Below(parent.Tree, prefix)).DefaultIfEmpty(null).ToList();
        return
        [
            .. TreeComparison.Between(Below(commit.Tree, prefix), parents, prefix, RepositorySnapshot.Roots)
                .Select(change => ReadFileVersion.Of(change.Path, prefix, change.Before, change.After))
                .OfType<ReadFileVersion>(),
        ];
    }

    private static Tree? Below(Tree tree, string prefix) => prefix.Length == 0 ? tree : tree[prefix.TrimEnd('/')]?.Target as Tree;
}
