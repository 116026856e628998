using ReleasePortal.Repository.History.Kept;

namespace ReleasePortal.Repository.History;

/// <summary>Reads all commits up to one: what is kept from the last time, and from Git what is new; without Git's program everything through the library.</summary>
internal sealed class CommitLog(HistoryCache? cache, HomeBranch home)
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
        var kept = cache?.Load() ?? [];
        if (kept.Count > 0 && kept[0].Id == last)
            return CommitGraph.Of(kept, last);
        if (kept.Count > 0 && GitLog.Read(repository.Info.Path, last, kept[0].Id, prefix) is { } news && CommitGraph.Of(news.Select(home.WithBranchFirst).Concat(kept), last) is { } grown)
            return news.Count < WorthKeeping ? grown : Kept(grown, last);
        var all = GitLog.Read(repository.Info.Path, last, known: null, prefix) ?? LibraryLog.Read(repository, last, prefix);
        return CommitGraph.Of(all.Select(home.WithBranchFirst), last) is { } graph ? Kept(graph, last) : null;
    }

    private CommitGraph Kept(CommitGraph graph, string last)
    {
        cache?.Save([.. graph.OldestFirst.Select(entry => entry.Commit).OrderByDescending(commit => commit.Id == last)]);
        return graph;
    }
}
