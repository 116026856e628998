using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Calendar;

/// <summary>What freezes, change windows and business events share: a first occurrence, a recurrence, and a scope.</summary>
public interface ICalendarEntry
{
    string Id { get; }
    string Title { get; }
    Moment Start { get; }
    Moment End { get; }
    DateTimeZone TimeZone { get; }
    Recurrence? Recurrence { get; }
    Scope? Scope { get; }
}
