using NodaTime;

namespace ReleasePortal.Domain.Calendar;

/// <summary>
/// The occurrences of freezes, windows or events within a horizon, expanded once. Those that name services, products or
/// regions are found under these names only, so that a release is not compared with what cannot concern it.
/// </summary>
/// <typeparam name="T">The kind of entry.</typeparam>
public sealed class OccurrenceIndex<T>
    where T : class, ICalendarEntry
{
    private readonly RecordSet records;
    private readonly Dictionary<ScopeName, IntervalIndex<CalendarOccurrence<T>>> byName;

    public OccurrenceIndex(IEnumerable<T> entries, Interval horizon, RecordSet records)
    {
        this.records = records;
        var named =
            from entry in entries
            let names = ScopeName.Of(entry.Scope).ToList()
            from occurrence in Occurrences.Of(entry, horizon)
            from name in names
            select (name, occurrence);
        byName = IntervalIndexes.ByKey(named, occurrence => occurrence.Interval);
    }

    /// <summary>The occurrences that overlap the reach of a release and cover it, each once.</summary>
    public IEnumerable<CalendarOccurrence<T>> Covering(Placement placed, ReleaseReach reach) => Near(placed, reach)
        .Where(occurrence => occurrence.Entry.Scope.Covers(placed.Release, reach, records));

    /// <summary>Those that overlap the reach and may cover it: whether they do is still to be asked.</summary>
    public IReadOnlyList<CalendarOccurrence<T>> Near(Placement placed, ReleaseReach reach)
    {
        List<CalendarOccurrence<T>>? found = null;
        foreach (var name in ScopeName.Of(placed.Release, reach))
        {
            if (byName.TryGetValue(name, out var index))
                index.Collect(reach.Span, ref found);
        }

        if (found is null)
            return [];
        return found.Count == 1 ? found : [.. found.Distinct<CalendarOccurrence<T>>(ReferenceEqualityComparer.Instance)];
    }
}
