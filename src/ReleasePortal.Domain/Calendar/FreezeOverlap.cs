using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Calendar;

/// <summary>A release reaches into a freeze that covers it.</summary>
/// <param name="During">The time that both share; it has a length.</param>
public sealed record FreezeOverlap(CalendarOccurrence<Freeze> Freeze, Interval During)
{
    /// <summary>All overlaps of a release as it is planned, or moved by <paramref name="shift"/>.</summary>
    public static IReadOnlyList<FreezeOverlap> Of(Release release, RecordSet records, Duration shift = default) =>
    [
        .. from reach in ReleaseReach.Of(release, records)
           let span = new Interval(reach.Span.Start + shift, reach.Span.End + shift)
           from freeze in records.Freezes
           where freeze.Scope.Covers(release, reach, records)
           from occurrence in Occurrences.Of(freeze, span)
           select new FreezeOverlap(occurrence, Shared(span, occurrence.Interval)),
    ];

    private static Interval Shared(Interval left, Interval right) =>
        new(Instant.Max(left.Start, right.Start), Instant.Min(left.End, right.End));
}
