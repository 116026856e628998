namespace ReleasePortal.Site.Pages.Calendar.Weeks;

/// <summary>Shares the width of a day among blocks that are there at the same time; alone, a block has all of it.</summary>
internal static class SideBySideBlocks
{
    /// <summary>As many as the style sheet knows; what comes after them lies on the last.</summary>
    private const int Widest = 12;

    /// <param name="hours">In the order of their first half hours.</param>
    /// <returns>The classes of each: its half hours, its lane, and how many lanes there are where it stands.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<HalfHours> hours)
    {
        var lanes = LanePacking.Of([.. hours.Select(place => (place.First, place.Last))]);
        var classes = new List<string>();
        foreach (var cluster in Clusters(hours))
        {
            var wide = cluster.Max(index => lanes[index]) + 1;
            classes.AddRange(cluster.Select(index => $"{hours[index].Classes} l{Math.Min(lanes[index] + 1, Widest)} n{Math.Min(wide, Widest)}"));
        }

        return classes;
    }

    /// <summary>Blocks that overlap each other, or others that overlap them.</summary>
    private static IEnumerable<IReadOnlyList<int>> Clusters(IReadOnlyList<HalfHours> hours)
    {
        var cluster = new List<int>();
        var last = 0;
        for (var index = 0; index < hours.Count; index++)
        {
            if (cluster.Count > 0 && hours[index].First > last)
            {
                yield return cluster;
                cluster = [];
            }

            cluster.Add(index);
            last = Math.Max(last, hours[index].Last);
        }

        if (cluster.Count > 0)
            yield return cluster;
    }
}
