namespace ReleasePortal.Repository.History;

/// <summary>Finds the commit that brought each commit to the branch that is read: of the line of first parents the first one that has it among its ancestors.</summary>
internal static class PublishingCommits
{
    /// <param name="commits">All commits up to the last one, by their ids.</param>
    /// <param name="last">The id of the last commit.</param>
    public static IReadOnlyDictionary<string, (LoggedCommit Commit, int Number)> Of(IReadOnlyDictionary<string, LoggedCommit> commits, string last)
    {
        var line = new Stack<LoggedCommit>();
        for (var commit = commits.GetValueOrDefault(last); commit is not null; commit = commit.Parents.Count == 0 ? null : commits.GetValueOrDefault(commit.Parents[0]))
            line.Push(commit);
        var publishing = new Dictionary<string, (LoggedCommit, int)>(commits.Count, StringComparer.Ordinal);
        var waiting = new Stack<string>();
        foreach (var (number, published) in line.Index())
        {
            waiting.Push(published.Id);
            while (waiting.TryPop(out var id))
            {
                if (!publishing.TryAdd(id, (published, number)) || !commits.TryGetValue(id, out var commit))
                    continue;
                foreach (var parent in commit.Parents)
                    waiting.Push(parent);
            }
        }

        return publishing;
    }
}
