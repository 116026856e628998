using NodaTime;

namespace ReleasePortal.Domain.Calendar;

/// <summary>One time that a calendar entry happens. Includes its start and excludes its end.</summary>
public sealed record CalendarOccurrence<T>(T Entry, Interval Interval)
    where T : ICalendarEntry;
