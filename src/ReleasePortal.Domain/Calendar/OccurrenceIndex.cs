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
    private const string Everything = "";

    private readonly RecordSet records;
    private readonly Dictionary<string, IntervalIndex<CalendarOccurrence<T>>> byName;

    public OccurrenceIndex(IEnumerable<T> entries, Interval horizon, RecordSet records)
    {
        this.records = records;
        byName = entries
            .SelectMany(entry => Occurrences.Of(entry, horizon).SelectMany(occurrence => NamesOf(entry.Scope).Select(name => (Name: name, occurrence))))
            .GroupBy(found => found.Name, found => (found.occurrence.Interval, found.occurrence), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new IntervalIndex<CalendarOccurrence<T>>(group), StringComparer.Ordinal);
    }

    /// <summary>The occurrences that overlap the reach of a release and cover it, each once.</summary>
    public IEnumerable<CalendarOccurrence<T>> Covering(Placement placed, ReleaseReach reach) => Near(placed, reach)
        .Where(occurrence => occurrence.Entry.Scope.Covers(placed.Release, reach, records));

    /// <summary>Those that overlap the reach and may cover it: whether they do is still to be asked.</summary>
    public IEnumerable<CalendarOccurrence<T>> Near(Placement placed, ReleaseReach reach)
    {
        var names = NamesOf(placed, reach);
        var found = names.SelectMany(name => byName.TryGetValue(name, out var index) ? index.Overlapping(reach.Span) : []);
        return names.Count > 1 ? found.Distinct(ReferenceEqualityComparer.Instance).Cast<CalendarOccurrence<T>>() : found;
    }

    private static IEnumerable<string> NamesOf(Scope? scope) => scope switch
    {
        { Services.Count: > 0 } => scope.Services.Select(service => $"service {service.Id}"),
        { Products.Count: > 0 } => scope.Products.Select(product => $"product {product.Id}"),
        { Regions.Count: > 0 } => scope.Regions.Select(region => $"region {region.Id}").Append("region"),
        _ => [Everything],
    };

    private static List<string> NamesOf(Placement placed, ReleaseReach reach) =>
    [
        Everything,
        $"product {placed.Release.Product.Id}",
        .. placed.Release.Services.Select(released => $"service {released.Service.Id}"),
        .. reach.Environments.Count == 0 ? ["region"] : reach.Environments.Select(environment => $"region {environment.Region}").Distinct(StringComparer.Ordinal),
    ];
}
