using ReleasePortal.Cli.Editing;

namespace ReleasePortal.Cli.Beginning;

/// <summary>Looks among times that are free in the calendar for the first at which nothing else blocks either. Each try reviews all records, so it goes in strides.</summary>
/// <param name="times">The earliest first.</param>
/// <param name="tried">What comes of a time.</param>
internal sealed class LaterTime(IReadOnlyList<(string Start, string End, string Shown)> times, Func<(string Start, string End, string Shown), Outcome> tried)
{
    private const int Stride = 3;

    /// <returns>Null where something blocks at each of those that were tried.</returns>
    public (string Shown, Outcome Outcome)? Find()
    {
        var found = Enumerable.Range(0, (times.Count + Stride - 1) / Stride)
            .Select(step => Math.Min(((step + 1) * Stride) - 1, times.Count - 1))
            .Select(index => (Index: index, Outcome: tried(times[index])))
            .FirstOrDefault(one => !one.Outcome.Changes.Blocks);
        if (found.Outcome is null)
            return null;
        for (var index = found.Index - (found.Index % Stride); index < found.Index; index++)
        {
            var earlier = tried(times[index]);
            if (!earlier.Changes.Blocks)
                return (times[index].Shown, earlier);
        }

        return (times[found.Index].Shown, found.Outcome);
    }
}
