using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Time;

/// <summary>That a record says when something happened: <see cref="KeyAttribute.Happened"/>.</summary>
/// <param name="Place">Of the time or day.</param>
/// <param name="Key">The key, as it is written.</param>
/// <param name="Written">The time or day, as it is written.</param>
/// <param name="At">The time; of a day, when it begins where it begins first.</param>
public sealed record WrittenFact(Place Place, string Key, string Written, Instant At)
{
    /// <summary>When a day begins in the zone that is furthest ahead.</summary>
    public static Instant FirstOf(LocalDate day) => day.AtMidnight().WithOffset(Offset.FromHours(14)).ToInstant();
}
