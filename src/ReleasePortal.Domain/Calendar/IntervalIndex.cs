using NodaTime;

namespace ReleasePortal.Domain.Calendar;

/// <summary>
/// Finds what overlaps a span in logarithmic time, however long single entries last: a balanced tree in an array,
/// in which each node knows the latest end below it. Intervals include their start and exclude their end.
/// </summary>
public sealed class IntervalIndex<T>
{
    private readonly T[] entries;
    private readonly Node[] nodes;

    /// <summary>What starts at the same time stays in the order in which it came.</summary>
    public IntervalIndex(IReadOnlyCollection<T> entries, Func<T, Interval> span)
    {
        this.entries = [.. entries];
        var order = new (Instant Start, int Number)[this.entries.Length];
        var isInOrder = true;
        for (var number = 0; number < order.Length; number++)
        {
            order[number] = (span(this.entries[number]).Start, number);
            isInOrder &= number == 0 || order[number - 1].Start <= order[number].Start;
        }

        if (!isInOrder)
            Array.Sort(order, this.entries);
        nodes = new Node[order.Length];
        for (var number = 0; number < nodes.Length; number++)
            nodes[number] = new Node(order[number].Start, span(this.entries[number]).End);
        Measure(0, nodes.Length);
    }

    /// <summary>In the order of their starts.</summary>
    public IReadOnlyList<T> Overlapping(Interval span)
    {
        List<T>? found = null;
        Collect(span, ref found);
        return found ?? (IReadOnlyList<T>)[];
    }

    /// <summary>Adds what overlaps a span to a list, in the order of its start; the list is made when it is needed.</summary>
    public void Collect(Interval span, ref List<T>? found) => Collect(0, nodes.Length, span.Start, span.End, ref found);

    private Instant Measure(int low, int high)
    {
        if (low >= high)
            return Instant.MinValue;
        var middle = (low + high) / 2;
        var below = Instant.Max(Measure(low, middle), Measure(middle + 1, high));
        return nodes[middle].LatestEnd = Instant.Max(nodes[middle].End, below);
    }

    private void Collect(int low, int high, in Instant start, in Instant end, ref List<T>? found)
    {
        while (low < high)
        {
            var middle = (low + high) / 2;
            ref readonly var node = ref nodes[middle];
            if (node.LatestEnd <= start)
                return;
            if (node.Start >= end)
            {
                high = middle;
                continue;
            }

            Collect(low, middle, start, end, ref found);
            if (node.End > start)
                (found ??= []).Add(entries[middle]);
            low = middle + 1;
        }
    }

    /// <summary>One entry's times, and the latest end among those below it, side by side because a search reads them together.</summary>
    private struct Node(Instant start, Instant end)
    {
        public readonly Instant Start = start;
        public readonly Instant End = end;
        public Instant LatestEnd;
    }
}
