using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Calendar;

/// <summary>A release at a time: as it is planned, or moved to find out what would be.</summary>
/// <param name="Window">Includes its start and excludes its end.</param>
public sealed record Placement(Release Release, Interval Window, IReadOnlyList<ReleaseReach> Reaches)
{
    public Instant Start => Window.Start;

    public Instant End => Window.End;

    /// <summary>The last day in a zone on which it, or one of its phases, still runs: the end is excluded.</summary>
    public LocalDate LastDay(DateTimeZone zone) =>
        (Reaches.Select(reach => reach.Span.End).Append(End).Max() - Duration.Epsilon).InZone(zone).Date;

    public static Placement AsPlanned(Release release, RecordSet records) =>
        new(release, release.Window.Interval, ReleaseReach.Of(release, records));

    /// <summary>The same release with another start; its phases keep their distance from it.</summary>
    public Placement StartingAt(Instant start)
    {
        var shift = start - Window.Start;
        return this with
        {
            Window = Shifted(Window, shift),
            Reaches = [.. Reaches.Select(reach => reach with { Span = Shifted(reach.Span, shift) })],
        };
    }

    /// <summary>Later (or earlier) by days at the same local time; a skipped local time moves forward.</summary>
    public Placement MovedByDays(int days)
    {
        var zone = Release.Window.Start.Zone;
        return StartingAt(zone.AtLeniently(Window.Start.InZone(zone).LocalDateTime.PlusDays(days)).ToInstant());
    }

    /// <summary>Whether this one comes second of two: it starts later, or at the same time and its id is the later one.</summary>
    public bool IsAfter(Placement other) => Start.CompareTo(other.Start) switch
    {
        0 => string.CompareOrdinal(Release.Id, other.Release.Id) > 0,
        var order => order > 0,
    };

    private static Interval Shifted(Interval span, Duration shift) => new(span.Start + shift, span.End + shift);
}
