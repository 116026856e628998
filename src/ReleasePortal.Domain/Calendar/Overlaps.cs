using NodaTime;

namespace ReleasePortal.Domain.Calendar;

/// <summary>What two spans share. Spans include their start and exclude their end: those that touch share nothing.</summary>
public static class Overlaps
{
    public static bool Overlap(this Interval one, Interval other) => one.Start < other.End && other.Start < one.End;

    /// <summary>The shared time of two spans that overlap.</summary>
    public static Interval Of(Interval one, Interval other) =>
        new(Instant.Max(one.Start, other.Start), Instant.Min(one.End, other.End));
}
