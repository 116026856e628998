using NodaTime;

namespace ReleasePortal.Domain.Calendar;

/// <summary>Makes an index for each key, of the entries that have it.</summary>
internal static class IntervalIndexes
{
    public static Dictionary<TKey, IntervalIndex<T>> ByKey<TKey, T>(IEnumerable<(TKey Key, T Entry)> entries, Func<T, Interval> span)
        where TKey : notnull
    {
        var groups = new Dictionary<TKey, List<T>>();
        foreach (var (key, entry) in entries)
        {
            if (!groups.TryGetValue(key, out var group))
                groups.Add(key, group = []);
            group.Add(entry);
        }

        return groups.ToDictionary(group => group.Key, group => new IntervalIndex<T>(group.Value, span));
    }
}
