namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>Puts bars into lanes so that none lies on another: each, in the order given, into the first lane that is free.</summary>
internal static class LanePacking
{
    /// <param name="bars">First and last column of each bar, both included.</param>
    /// <returns>The lane of each bar, from 0.</returns>
    public static IReadOnlyList<int> Of(IReadOnlyList<(int First, int Last)> bars)
    {
        var lanes = new List<List<(int First, int Last)>>();
        var placed = new int[bars.Count];
        for (var index = 0; index < bars.Count; index++)
        {
            var bar = bars[index];
            var lane = lanes.FindIndex(taken => taken.TrueForAll(other => other.Last < bar.First || other.First > bar.Last));
            if (lane < 0)
            {
                lane = lanes.Count;
                lanes.Add([]);
            }

            lanes[lane].Add(bar);
            placed[index] = lane;
        }

        return placed;
    }
}
