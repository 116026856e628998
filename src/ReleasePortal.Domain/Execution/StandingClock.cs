using NodaTime;

namespace ReleasePortal.Domain.Execution;

/// <summary>Where a cutover begins, or goes on, in a portal whose clock stands still by <c>as_of</c>.</summary>
public static class StandingClock
{
    /// <summary>A cutover that is run on the day of <c>as_of</c> goes on from there, so what it records may be later than that by a day.</summary>
    public static readonly Duration Day = Duration.FromDays(1);

    private static readonly Duration Tick = Duration.FromSeconds(1);

    /// <returns><c>as_of</c>, or the second after the last fact of the record where that is later: a second run must not begin before the first one ended. Null where the portal follows the clock.</returns>
    public static Instant? Of(ExecutionRecord? execution, RecordSet records)
    {
        if (records.Portal.AsOf is not { } asOf)
            return null;
        var path = execution?.Origin.Place.Path;
        return records.Facts
            .Where(fact => fact.Place.Path == path && fact.At >= asOf && fact.At <= asOf + Day)
            .Select(fact => fact.At + Tick)
            .Append(asOf)
            .Max();
    }
}
