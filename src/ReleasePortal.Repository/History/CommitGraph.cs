using ReleasePortal.Domain.History;

namespace ReleasePortal.Repository.History;

/// <summary>A commit and all its ancestors, in one certain order, with the line of first parents through them.</summary>
internal sealed class CommitGraph
{
    private readonly LoggedCommit[] commits;
    private readonly int[][] parents;
    private readonly int[] published;

    /// <param name="commits">In the order of ids.</param>
    /// <param name="parents">Of each commit, by their numbers.</param>
    /// <param name="last">The number of the commit that all others are ancestors of.</param>
    private CommitGraph(LoggedCommit[] commits, int[][] parents, int last)
    {
        (this.commits, this.parents) = (commits, parents);
        FirstParents = [.. Line(last).Reverse().Select(number => commits[number])];
        published = Published(Line(last).Reverse());
        OldestFirst = [.. Order().Select(number => (commits[number], published[number]))];
    }

    /// <summary>All commits with the place on <see cref="FirstParents"/> of the one that brought each there.</summary>
    /// <param name="line">What is on that line.</param>
    public CommitRegister Register(IReadOnlyList<Publication?> line) => new(Array.ConvertAll(commits, commit => commit.Id), published, line);

    /// <summary>The line of first parents, the first commit of all first.</summary>
    public IReadOnlyList<LoggedCommit> FirstParents { get; }

    /// <summary>
    /// Every commit after its parents, with the place on <see cref="FirstParents"/> of the one that brought it there: of the
    /// line the first that has it among its ancestors. Where that leaves a choice of order, the smaller id comes first; times are not asked: clocks are wrong.
    /// </summary>
    public IReadOnlyList<(LoggedCommit Commit, int Published)> OldestFirst { get; }

    /// <inheritdoc cref="Of(CommitTable, string)"/>
    public static CommitGraph? Of(IEnumerable<LoggedCommit> log, string last) => Of(CommitTable.Of(log), last);

    /// <param name="log">Commits, perhaps others among them.</param>
    /// <param name="last">The id of the last commit.</param>
    /// <returns>Null where one of its ancestors is missing.</returns>
    public static CommitGraph? Of(CommitTable log, string last)
    {
        var end = log.Find(last);
        if (end < 0 || Reached(log.Parents, end) is not { } isReached)
            return null;
        return Array.TrueForAll(isReached, reached => reached) ? new CommitGraph(log.Commits, log.Parents, end) : Of(log.Commits.Where((_, number) => isReached[number]), last);
    }

    /// <returns>Null where one of the parents is missing of what the last one has among its ancestors.</returns>
    private static bool[]? Reached(int[][] parents, int last)
    {
        var isReached = new bool[parents.Length];
        var waiting = new Stack<int>([last]);
        while (waiting.TryPop(out var number))
        {
            if (number < 0)
                return null;
            if (isReached[number])
                continue;
            isReached[number] = true;
            foreach (var parent in parents[number])
                waiting.Push(parent);
        }

        return isReached;
    }

    private IEnumerable<int> Line(int last)
    {
        var number = last;
        yield return number;
        while (parents[number].Length > 0)
        {
            number = parents[number][0];
            yield return number;
        }
    }

    private int[] Published(IEnumerable<int> line)
    {
        var places = new int[commits.Length];
        Array.Fill(places, -1);
        var waiting = new Stack<int>();
        foreach (var (place, first) in line.Index())
        {
            waiting.Push(first);
            while (waiting.TryPop(out var number))
            {
                if (places[number] >= 0)
                    continue;
                places[number] = place;
                foreach (var parent in parents[number])
                    waiting.Push(parent);
            }
        }

        return places;
    }

    private IEnumerable<int> Order()
    {
        var (lastChild, elder) = (new int[commits.Length], new List<(int Child, int Before)>(commits.Length + 1) { default });
        var awaited = new int[commits.Length];
        var ready = new PriorityQueue<int, int>();
        for (var number = 0; number < commits.Length; number++)
        {
            awaited[number] = parents[number].Length;
            if (awaited[number] == 0)
                ready.Enqueue(number, number);
            foreach (var parent in parents[number])
            {
                elder.Add((number, lastChild[parent]));
                lastChild[parent] = elder.Count - 1;
            }
        }

        while (ready.TryDequeue(out var number, out _))
        {
            yield return number;
            for (var next = lastChild[number]; next > 0; next = elder[next].Before)
            {
                if (--awaited[elder[next].Child] == 0)
                    ready.Enqueue(elder[next].Child, elder[next].Child);
            }
        }
    }
}
