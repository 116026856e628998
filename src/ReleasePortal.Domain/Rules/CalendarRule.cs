using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules;

/// <summary>A rule that needs to know what time it is, or what happens when.</summary>
public abstract class CalendarRule : Rule
{
    public abstract IEnumerable<Finding> Review(ReleaseCalendar calendar);

    /// <inheritdoc cref="ReviewRule.SkippedBecause"/>
    public virtual string? SkippedBecause(RecordSet records) => null;
}
