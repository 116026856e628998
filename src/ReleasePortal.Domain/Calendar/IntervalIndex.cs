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

    public IntervalIndex(IEnumerable<(Interval Span, T What)> entries)
    {
        var sorted = entries.OrderBy(entry => entry.Span.Start).ToArray();
        this.entries = Array.ConvertAll(sorted, entry => entry.What);
        starts = Array.ConvertAll(sorted, entry => entry.Span.Start);
        ends = Array.ConvertAll(sorted, entry => entry.Span.End);
        latestEnds = new Instant[sorted.Length];
        Measure(0, sorted.Length);
    }

    /// <summary>In the order of their starts.</summary>
    public IReadOnlyList<T> Overlapping(Interval span)
    {
        if (entries.Length == 0)
            return [];
        var found = new List<T>();
        Collect(0, entries.Length, span.Start, span.End, found);
        return found;
    }

    private Instant Measure(int low, int high)
    {
        if (low >= high)
            return Instant.MinValue;
        var middle = (low + high) / 2;
        var below = Instant.Max(Measure(low, middle), Measure(middle + 1, high));
        return latestEnds[middle] = Instant.Max(ends[middle], below);
    }

    private void Collect(int low, int high, Instant start, Instant end, List<T> found)
    {
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (latestEnds[middle] <= start)
                return;
            Collect(low, middle, start, end, found);
            if (starts[middle] >= end)
                return;
            if (ends[middle] > start)
                found.Add(entries[middle]);
            low = middle + 1;
        }
    }
}
