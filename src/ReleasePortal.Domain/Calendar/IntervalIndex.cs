using NodaTime;

namespace ReleasePortal.Domain.Calendar;

/// <summary>
/// Finds what overlaps a span in logarithmic time, however long single entries last: a balanced tree in an array,
/// in which each node knows the latest end below it. Intervals include their start and exclude their end.
/// </summary>
public sealed class IntervalIndex<T>
{
    private readonly T[] entries;
    private readonly Instant[] starts;
    private readonly Instant[] ends;
    private readonly Instant[] latestEnds;

    /// <summary>What starts at the same time stays in the order in which it came.</summary>
    public IntervalIndex(IReadOnlyCollection<T> entries, Func<T, Interval> span)
    {
        this.entries = [.. entries];
        var order = new (Instant Start, int Number)[this.entries.Length];
        for (var number = 0; number < order.Length; number++)
            order[number] = (span(this.entries[number]).Start, number);
        Array.Sort(order, this.entries);
        starts = Array.ConvertAll(order, one => one.Start);
        ends = Array.ConvertAll(this.entries, entry => span(entry).End);
        latestEnds = new Instant[order.Length];
        Measure(0, order.Length);
    }

    /// <summary>In the order of their starts.</summary>
    public IReadOnlyList<T> Overlapping(Interval span)
    {
        List<T>? found = null;
        Collect(span, ref found);
        return found ?? (IReadOnlyList<T>)[];
    }

    /// <summary>Adds what overlaps a span to a list, in the order of its start; the list is made when it is needed.</summary>
    public void Collect(Interval span, ref List<T>? found) => Collect(0, entries.Length, span.Start, span.End, ref found);

    private Instant Measure(int low, int high)
    {
        if (low >= high)
            return Instant.MinValue;
        var middle = (low + high) / 2;
        var below = Instant.Max(Measure(low, middle), Measure(middle + 1, high));
        return latestEnds[middle] = Instant.Max(ends[middle], below);
    }

    private void Collect(int low, int high, in Instant start, in Instant end, ref List<T>? found)
    {
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (latestEnds[middle] <= start)
                return;
            if (starts[middle] >= end)
            {
                high = middle;
                continue;
            }

            Collect(low, middle, start, end, ref found);
            if (ends[middle] > start)
                (found ??= []).Add(entries[middle]);
            low = middle + 1;
        }
    }
}
