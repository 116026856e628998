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

    /// <param name="log">Commits in any order, perhaps others among them.</param>
    /// <param name="last">The id of the last commit.</param>
    /// <returns>Null where one of its ancestors is missing.</returns>
    public static CommitGraph? Of(IEnumerable<LoggedCommit> log, string last)
    {
        var all = new List<LoggedCommit>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var commit in log)
        {
            if (numbers.TryAdd(commit.Id, all.Count))
                all.Add(commit);
        }

        if (Reached(all, numbers, last) is not { } reached)
            return null;
        var ids = reached.ConvertAll(number => all[number].Id).ToArray();
        var sorted = reached.ConvertAll(number => all[number]).ToArray();
        Array.Sort(ids, sorted, StringComparer.Ordinal);
        for (var number = 0; number < ids.Length; number++)
            numbers[ids[number]] = number;
        return new CommitGraph(sorted, Array.ConvertAll(sorted, commit => ParentsOf(commit, numbers)), numbers[last]);
    }

    private static List<int>? Reached(List<LoggedCommit> all, Dictionary<string, int> numbers, string last)
    {
        var reached = new List<int>(all.Count);
        var isReached = new bool[all.Count];
        var waiting = new Stack<string>([last]);
        while (waiting.TryPop(out var id))
        {
            if (!numbers.TryGetValue(id, out var number))
                return null;
            if (isReached[number])
                continue;
            isReached[number] = true;
            reached.Add(number);
            foreach (var parent in all[number].Parents)
                waiting.Push(parent);
        }

        return reached;
    }

    private static int[] ParentsOf(LoggedCommit commit, Dictionary<string, int> numbers) => commit.Parents.Count switch
    {
        0 => [],
        1 => [numbers[commit.Parents[0]]],
        _ => [.. commit.Parents.Select(parent => numbers[parent]).Distinct()],
    };

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
        var children = new List<int>[commits.Length];
        var awaited = new int[commits.Length];
        var ready = new PriorityQueue<int, int>();
        for (var number = 0; number < commits.Length; number++)
        {
            awaited[number] = parents[number].Length;
            if (awaited[number] == 0)
                ready.Enqueue(number, number);
            foreach (var parent in parents[number])
                (children[parent] ??= []).Add(number);
        }

        while (ready.TryDequeue(out var number, out _))
        {
            yield return number;
            foreach (var child in children[number] ?? [])
            {
                if (--awaited[child] == 0)
                    ready.Enqueue(child, child);
            }
        }
    }
}
