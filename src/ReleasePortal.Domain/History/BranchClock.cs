using NodaTime;

namespace ReleasePortal.Domain.History;

/// <summary>
/// Says when a branch got each of its commits. Committers' clocks can be wrong, and can be set: a commit is not older than the one
/// before it on the line. So the longest sequence of commits whose times do not fall is believed, and the others lie between their
/// neighbours, as near to what they say as can be; so does one from the future below a believed one. Where two are equally long the one whose commits came first counts: whoever comes last proves least.
/// </summary>
public sealed class BranchClock
{
    private readonly Instant?[] times;

    /// <param name="committed">What each commit says, in the order of the branch; null where one says no time.</param>
    /// <param name="now">Commits that are later are not there yet, unless one stands on them that is.</param>
    public BranchClock(IEnumerable<Instant?> committed, Instant now)
    {
        times = [.. committed];
        var believed = Longest([.. times.Select(at => at <= now ? at : null)]);
        var (next, held) = (0, Instant.MinValue);
        for (var number = 0; number < times.Length; number++)
        {
            next += next < believed.Count && believed[next] < number ? 1 : 0;
            if (next == believed.Count && times[number] > now)
                times[number] = null;
            if (times[number] is { } at)
                times[number] = held = Instant.Min(Instant.Max(held, at), next == believed.Count ? Instant.MaxValue : times[believed[next]]!.Value);
        }
    }

    /// <param name="number">The place of the commit on the line.</param>
    /// <returns>Null where it says no time, or is not there yet.</returns>
    public Instant? At(int number) => times[number];

    /// <summary>The places of the longest sequence that does not fall (patience sorting; Fredman, 1975).</summary>
    private static List<int> Longest(Instant?[] times)
    {
        var (ends, before, last) = (new List<int>(), new int[times.Length], -1);
        for (var number = 0; number < times.Length; number++)
        {
            if (times[number] is not { } at)
                continue;
            var length = FirstLater(ends, times, at);
            before[number] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
            {
                ends.Add(number);
                last = number;
            }
            else
            {
                ends[length] = number;
            }
        }

        var longest = new List<int>();
        for (; last >= 0; last = before[last])
            longest.Add(last);
        longest.Reverse();
        return longest;
    }

    private static int FirstLater(List<int> ends, Instant?[] times, Instant at)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (times[ends[middle]] <= at)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
