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
        var clock = EntryClock.Of(entry);
        return StartDates(entry, within.End.InZone(entry.TimeZone).Date)
            .Select(date => On(entry, date, clock))
            .Where(interval => interval.Start < within.End && interval.End > within.Start)
            .Select(interval => new CalendarOccurrence<T>(entry, interval));
    }

    /// <summary>The occurrence that starts on a date of its zone's calendar.</summary>
    public static Interval On(ICalendarEntry entry, LocalDate date) => On(entry, date, EntryClock.Of(entry));

    /// <summary>The dates in the zone of an entry on which an occurrence starts, in order, up to the last one that is asked for.</summary>
    public static IEnumerable<LocalDate> StartDates(ICalendarEntry entry, LocalDate last)
    {
        var first = EntryClock.Of(entry).Start.Date;
        if (entry.Recurrence is not { } recurrence)
            return [first];
        var rule = recurrence.Rule;
        var until = rule.Until is { } end && end < last ? end : last;
        var dates = RecurrenceDates.Of(rule, first).TakeWhile(date => date <= until);
        if (rule.Count is { } count)
            dates = dates.Take(count);
        return dates.Where(date => !recurrence.Except.Contains(date));
    }

    private static Interval On(ICalendarEntry entry, LocalDate date, EntryClock clock)
    {
        var first = new Interval(entry.Start.Instant, entry.End.Instant);
        if (date == clock.Start.Date)
            return first;
        var local = date + clock.Start.TimeOfDay;
        var (from, to) = (InZone(local, entry.TimeZone), InZone(local + clock.Length, entry.TimeZone));
        return new Interval(from, from < to ? to : from + first.Duration);
    }

    private static Instant InZone(LocalDateTime local, DateTimeZone zone) => zone.ResolveLocal(local, Resolver).ToInstant();
}
