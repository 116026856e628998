using System.Collections.Concurrent;
using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules;

/// <summary>Turns conflicts into findings. Free times are looked for once for each release, and only when somebody reads them.</summary>
internal sealed class ConflictFindings(ReleaseCalendar calendar)
{
    private readonly ConcurrentDictionary<string, Lazy<SlotAnswer>> free = new(StringComparer.Ordinal);

    public Finding Of(Conflict conflict) => new(conflict.Rule, conflict.Place, conflict.Message, conflict.Hint)
    {
        Severity = conflict.Severity,
        Related = conflict.Related,
        Conflict = new ConflictDetails(
            conflict,
            ConflictZones.Of(conflict, calendar.Records),
            free.GetOrAdd(conflict.Release.Id, _ => new Lazy<SlotAnswer>(() => SlotSearch.Next(Placement.AsPlanned(conflict.Release, calendar.Records), calendar)))),
    };
}
