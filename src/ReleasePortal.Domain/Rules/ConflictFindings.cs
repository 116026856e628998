using System.Collections.Concurrent;
using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules;

/// <summary>Turns conflicts into findings. What only readers of a report need is worked out when they ask, and free times once for each release.</summary>
internal sealed class ConflictFindings(ReleaseCalendar calendar)
{
    private readonly ConcurrentDictionary<string, Lazy<SlotAnswer>> free = new(StringComparer.Ordinal);

    public Finding Of(Conflict conflict) => new(conflict.Rule, conflict.Place, conflict.Message, conflict.Hint)
    {
        Severity = conflict.Severity,
        Related = conflict.Related,
        Conflict = new ConflictDetails(
            conflict,
            new(() => ConflictZones.Of(conflict, calendar.Records)),
            free.GetOrAdd(conflict.Release.Id, _ => new Lazy<SlotAnswer>(() => SlotSearch.Next(calendar.Find(conflict.Release.Id)!, calendar)))),
    };
}
