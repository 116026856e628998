using NodaTime;
using NodaTime.TimeZones;

namespace ReleasePortal.Domain.Calendar;

/// <summary>Says when a calendar entry happens.</summary>
public static class Occurrences
{
    /// <summary>A skipped local time moves forward; of a repeated one the first is meant, as in RFC 5545, section 3.3.5.</summary>
    private static readonly ZoneLocalMappingResolver Resolver =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    /// <summary>
    /// The occurrences that overlap a span, in order. The first is what was written; the others last as long on the clock of
    /// their zone, or, where a night skips that time, as long as the first one really does.
    /// </summary>
    public static IEnumerable<CalendarOccurrence<T>> Of<T>(T entry, Interval within)
        where T : ICalendarEntry
    {
        var zone = entry.TimeZone;
        var start = entry.Start.Instant.InZone(zone).LocalDateTime;
        var length = Period.Between(start, entry.End.Instant.InZone(zone).LocalDateTime, PeriodUnits.Days | PeriodUnits.AllTimeUnits);
        var last = within.End.InZone(zone).Date;
        return StartDates(entry, start.Date, last)
            .Select(date => date == start.Date ? new Interval(entry.Start.Instant, entry.End.Instant) : At(date + start.TimeOfDay))
            .Where(interval => interval.Start < within.End && interval.End > within.Start)
            .Select(interval => new CalendarOccurrence<T>(entry, interval));

        Interval At(LocalDateTime local)
        {
            var (from, to) = (InZone(local, zone), InZone(local + length, zone));
            return new Interval(from, from < to ? to : from + (entry.End.Instant - entry.Start.Instant));
        }
    }

    private static Instant InZone(LocalDateTime local, DateTimeZone zone) => zone.ResolveLocal(local, Resolver).ToInstant();

    private static IEnumerable<LocalDate> StartDates(ICalendarEntry entry, LocalDate first, LocalDate last)
    {
        if (entry.Recurrence is not { } recurrence)
            return [first];
        var rule = recurrence.Rule;
        var until = rule.Until is { } end && end < last ? end : last;
        var dates = RecurrenceDates.Of(rule, first).TakeWhile(date => date <= until);
        if (rule.Count is { } count)
            dates = dates.Take(count);
        return dates.Where(date => !recurrence.Except.Contains(date));
    }
}
