using ReleasePortal.Repository.History.Kept;

namespace ReleasePortal.Repository.History;

/// <summary>Reads all commits up to one: what is kept from the last time, and from Git what is new; without Git's program everything through the library.</summary>
internal sealed class CommitLog(HistoryCache cache, HomeBranch home)
{
    /// <summary>With fewer new commits it is faster to read them once more than to write everything.</summary>
    private const int WorthKeeping = 200;

    /// <param name="repository">Where the commits are.</param>
    /// <param name="last">The id of the last commit.</param>
    /// <param name="prefix">Where the records are in the repository.</param>
    /// <returns>Null where a commit is missing.</returns>
    /// <exception cref="HistoryLimitException">It takes too long, or there are too many commits.</exception>
    public CommitGraph? Read(LibGit2Sharp.Repository repository, string last, string prefix)
    {
        if (cache.Load() is { } kept && Grown(kept, repository, last, prefix) is { } grown)
            return grown;
        var all = GitLog.Read(repository.Info.Path, last, known: null, prefix) ?? LibraryLog.Read(repository, last, prefix);
        return CommitGraph.Of(all.Select(home.WithBranchFirst), last) is { } graph ? Kept(graph) : null;
    }

    /// <returns>Null where what is kept cannot be continued.</returns>
    private CommitGraph? Grown(KeptLog kept, LibGit2Sharp.Repository repository, string last, string prefix)
    {
        if (kept.Last == last)
            return CommitGraph.Of(kept.Commits, last);
        if (GitLog.Read(repository.Info.Path, last, kept.Last, prefix) is not { } news || kept.Commits.With([.. news.Select(home.WithBranchFirst)]) is not { } all || CommitGraph.Of(all, last) is not { } graph)
            return null;
        return news.Count < WorthKeeping ? graph : Kept(graph);
    }

    private CommitGraph Kept(CommitGraph graph)
    {
        cache.Save([.. graph.OldestFirst.Select(entry => entry.Commit)]);
        return graph;
    }
}
