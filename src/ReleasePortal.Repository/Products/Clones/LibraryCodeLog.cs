using LibGit2Sharp;
using ReleasePortal.Domain.Products;
using ReleasePortal.Repository.History;

namespace ReleasePortal.Repository.Products.Clones;

/// <summary>Reads commits and their sizes through the library, for machines without Git's own program. The result is that of <see cref="GitCodeLog"/>.</summary>
internal static class LibraryCodeLog
{
    /// <exception cref="ProductLimitException">There are too many, or it takes too long.</exception>
    public static IReadOnlyList<CodeCommit> Read(
        LibGit2Sharp.Repository repository, IEnumerable<string> ids, IEnumerable<string> known, CodeCommitReader reader, CancellationToken deadline)
    {
        var commits = new List<CodeCommit>();
        foreach (var commit in repository.Commits.QueryBy(new CommitFilter { IncludeReachableFrom = ids, ExcludeReachableFrom = known }))
        {
            if (deadline.IsCancellationRequested)
                throw ProductLimits.PassedByDeployments;
            var parents = commit.Parents.ToList();
            var files = parents.Count > 1 ? [] : Files(repository, commit.Tree, parents.Select(parent => parent.Tree).SingleOrDefault());
            commits.Add(reader.Read(commit.Sha, [.. parents.Select(parent => parent.Sha)], SecondsOf(commit), files));
        }

        return commits;
    }

    private static List<FileChange> Files(LibGit2Sharp.Repository repository, Tree after, Tree? before) =>
    [
        .. from change in TreeComparison.Between(after, [before], "")
           let lines = repository.Diff.Compare(BlobOf(repository, change.Before[0]), BlobOf(repository, change.After))
           select new FileChange(change.Path, change.Before[0], change.After, lines.LinesAdded, lines.LinesDeleted),
    ];

    private static Blob? BlobOf(LibGit2Sharp.Repository repository, string? id) => id is null ? null : repository.Lookup<Blob>(new ObjectId(id));

    private static long? SecondsOf(Commit commit)
    {
        try
        {
            return commit.Committer.When.ToUnixTimeSeconds();
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
