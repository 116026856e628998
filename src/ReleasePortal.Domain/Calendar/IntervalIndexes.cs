using NodaTime;

namespace ReleasePortal.Domain.Calendar;

/// <summary>Gathers entries under keys and makes an index for each key.</summary>
internal sealed class IntervalIndexes<TKey, T>
    where TKey : notnull
    where T : class
{
    private readonly Dictionary<TKey, List<T>> groups = [];

    /// <summary>An entry that has a key twice is gathered once, as long as all its keys are given together.</summary>
    public void Add(TKey key, T entry)
    {
        var group = Of(key);
        if (group.Count == 0 || !ReferenceEquals(group[^1], entry))
            group.Add(entry);
    }

    public void Add(TKey key, IReadOnlyList<T> entries) => Of(key).AddRange(entries);

    public Dictionary<TKey, IntervalIndex<T>> By(Func<T, Interval> span) =>
        groups.ToDictionary(group => group.Key, group => new IntervalIndex<T>(group.Value, span));

    private List<T> Of(TKey key)
    {
        if (!groups.TryGetValue(key, out var group))
            groups.Add(key, group = []);
        return group;
    }
}
