using NodaTime;

namespace ReleasePortal.Domain.Calendar;

/// <summary>What the clock in the zone of an entry shows when its first occurrence starts, and how long it lasts on that clock: days and times, no months.</summary>
public readonly record struct EntryClock(LocalDateTime Start, Period Length)
{
    public static EntryClock Of(ICalendarEntry entry)
    {
        var start = entry.Start.Instant.InZone(entry.TimeZone).LocalDateTime;
        var end = entry.End.Instant.InZone(entry.TimeZone).LocalDateTime;
        return new EntryClock(start, Period.Between(start, end, PeriodUnits.Days | PeriodUnits.AllTimeUnits));
    }
}
