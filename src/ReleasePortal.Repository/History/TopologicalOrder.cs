namespace ReleasePortal.Repository.History;

/// <summary>Puts commits after their parents; where that leaves a choice, the smaller id comes first. Times are not asked: clocks are wrong.</summary>
internal static class TopologicalOrder
{
    public static IEnumerable<LoggedCommit> OldestFirst(IReadOnlyList<LoggedCommit> commits)
    {
        var known = commits.Select(commit => commit.Id).ToHashSet(StringComparer.Ordinal);
        var children = commits
            .SelectMany(commit => commit.Parents.Distinct(StringComparer.Ordinal).Select(parent => (Parent: parent, Child: commit)))
            .ToLookup(pair => pair.Parent, pair => pair.Child, StringComparer.Ordinal);
        var awaited = commits.ToDictionary(
            commit => commit.Id, commit => commit.Parents.Distinct(StringComparer.Ordinal).Count(known.Contains), StringComparer.Ordinal);
        var ready = new PriorityQueue<LoggedCommit, string>(StringComparer.Ordinal);
        foreach (var commit in commits.Where(commit => awaited[commit.Id] == 0))
            ready.Enqueue(commit, commit.Id);
        while (ready.TryDequeue(out var commit, out _))
        {
            yield return commit;
            foreach (var child in children[commit.Id].Where(child => --awaited[child.Id] == 0))
                ready.Enqueue(child, child.Id);
        }
    }
}
