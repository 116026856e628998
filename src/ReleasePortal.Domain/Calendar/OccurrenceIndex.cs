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
        var named = new IntervalIndexes<ScopeName, CalendarOccurrence<T>>();
        foreach (var entry in entries)
        {
            var occurrences = Occurrences.Of(entry, horizon).ToList();
            foreach (var name in ScopeName.Of(entry.Scope).Distinct())
                named.Add(name, occurrences);
        }

        byName = named.By(occurrence => occurrence.Interval);
    }

    /// <summary>The occurrences that overlap the reach of a release and cover it, each once.</summary>
    public IEnumerable<CalendarOccurrence<T>> Covering(Placement placed, ReleaseReach reach) => Near(placed, reach)
        .Where(occurrence => occurrence.Entry.Scope.Covers(placed.Release, reach, records));

    /// <summary>Those that overlap the reach and may cover it: whether they do is still to be asked.</summary>
    public IReadOnlyList<CalendarOccurrence<T>> Near(Placement placed, ReleaseReach reach)
    {
        List<CalendarOccurrence<T>>? found = null;
        var (before, names) = (0, 0);
        foreach (var name in ScopeName.Of(placed.Release, reach))
        {
            if (!byName.TryGetValue(name, out var index))
                continue;
            index.Collect(reach.Span, ref found);
            if (found is null || found.Count == before)
                continue;
            before = found.Count;
            names++;
        }

        if (found is null)
            return [];
        return names == 1 ? found : [.. found.Distinct<CalendarOccurrence<T>>(ReferenceEqualityComparer.Instance)];
    }
}
