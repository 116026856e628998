using ReleasePortal.Domain.Products;
using ReleasePortal.Repository.History;

namespace ReleasePortal.Repository.Products.Clones;

/// <summary>Reads the commits that deployments brought: from Git's own log where Git is installed, through the library elsewhere, with the same result.</summary>
internal static class CodeLog
{
    /// <summary>How many ids one command line names.</summary>
    private const int Together = 400;

    /// <param name="repository">The clone.</param>
    /// <param name="deployed">Ids of commits in the order of time, at least one. What the first of them has is left out.</param>
    /// <param name="folder">The folder of the service, or null.</param>
    /// <param name="patience">How long it may take.</param>
    /// <param name="withGit">Whether Git's program may be used.</param>
    /// <returns>By id.</returns>
    /// <exception cref="ProductLimitException">There are too many, or it takes too long.</exception>
    public static IReadOnlyDictionary<string, CodeCommit> Read(
        LibGit2Sharp.Repository repository, IReadOnlyList<string> deployed, string? folder, TimeSpan patience, bool withGit = true)
    {
        var commits = new Dictionary<string, CodeCommit>(StringComparer.Ordinal);
        var reader = new CodeCommitReader(folder);
        using var deadline = new CancellationTokenSource(patience);
        List<string> known = [deployed[0]];
        foreach (var ids in deployed.Skip(1).Chunk(Together))
        {
            var read = (withGit ? GitCodeLog.Read(repository.Info.Path, ids, known, reader, deadline.Token) : null)
                ?? LibraryCodeLog.Read(repository, ids, known, reader, deadline.Token);
            foreach (var commit in read)
                commits[commit.Id] = commit;
            known = [deployed[0], ids[^1]];
        }

        return commits;
    }
}
