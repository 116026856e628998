namespace ReleasePortal.Repository.History;

/// <summary>Commits in the order of their ids, each once, with the numbers of their parents.</summary>
/// <param name="Commits">In ordinal order.</param>
/// <param name="Parents">Of each commit, by their numbers, each once; a negative number for what is missing.</param>
internal sealed record CommitTable(LoggedCommit[] Commits, int[][] Parents)
{
    public static CommitTable Of(IEnumerable<LoggedCommit> log)
    {
        LoggedCommit[] sorted = [.. log.DistinctBy(commit => commit.Id, StringComparer.Ordinal).OrderBy(commit => commit.Id, StringComparer.Ordinal)];
        var numbers = new Dictionary<string, int>(sorted.Length, StringComparer.Ordinal);
        foreach (var commit in sorted)
            numbers.Add(commit.Id, numbers.Count);
        return new CommitTable(sorted, Array.ConvertAll(sorted, commit => ParentsOf(commit, id => numbers.GetValueOrDefault(id, -1))));
    }

    /// <returns>The number of the commit; negative where it is missing, and then the complement of the number that it would have.</returns>
    public int Find(string id)
    {
        var (low, high) = (0, Commits.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Commits[middle].Id, id);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle);
        }

        return ~low;
    }

    /// <summary>Takes some more in, without looking at all again.</summary>
    /// <param name="news">Commits that came later.</param>
    /// <returns>Null where one of them is here already, which no log tells.</returns>
    public CommitTable? With(IReadOnlyList<LoggedCommit> news)
    {
        var added = news.OrderBy(commit => commit.Id, StringComparer.Ordinal).ToList();
        var places = added.ConvertAll(commit => ~Find(commit.Id));
        if (places.Exists(place => place < 0))
            return null;
        var (all, moved) = (new LoggedCommit[Commits.Length + added.Count], new int[Commits.Length]);
        for (var (number, smaller) = (0, 0); number < moved.Length; number++)
        {
            while (smaller < places.Count && places[smaller] <= number)
                smaller++;
            moved[number] = number + smaller;
            all[moved[number]] = Commits[number];
        }

        foreach (var (number, commit) in added.Index())
            all[places[number] + number] = commit;
        var grown = new CommitTable(all, new int[all.Length][]);
        for (var number = 0; number < moved.Length; number++)
            grown.Parents[moved[number]] = Array.ConvertAll(Parents[number], parent => moved[parent]);
        foreach (var (number, commit) in added.Index())
            grown.Parents[places[number] + number] = ParentsOf(commit, grown.Find);
        return grown;
    }

    private static int[] ParentsOf(LoggedCommit commit, Func<string, int> numberOf) => commit.Parents.Count == 1
        ? [numberOf(commit.Parents[0])]
        : [.. commit.Parents.Select(numberOf).Distinct()];
}
