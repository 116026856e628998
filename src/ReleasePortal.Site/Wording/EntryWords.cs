using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Wording;

/// <summary>When freezes, windows and events happen, in words.</summary>
internal sealed class EntryWords(TimeWords time)
{
    /// <summary>Its one time in the portal's zone; or how it repeats, on the clock of its own zone.</summary>
    public Part When(ICalendarEntry entry) => entry.Recurrence is { } recurrence
        ? Repeated(entry, recurrence)
        : time.Span(new Interval(entry.Start.Instant, entry.End.Instant));

    private string Repeated(ICalendarEntry entry, Recurrence recurrence)
    {
        var start = entry.Start.Instant.InZone(entry.TimeZone).LocalDateTime;
        var end = entry.End.Instant.InZone(entry.TimeZone).LocalDateTime;
        return $"{Count.Sentence(RecurrenceWords.Of(recurrence.Rule, start.Date))}, {Hours(start, end, recurrence.Rule)}, {entry.TimeZone.Id}";
    }

    /// <summary>Whether it always starts on the same day of the week, so that it always ends on one too.</summary>
    private static bool HasOneWeekday(RecurrenceRule rule) =>
        rule.ByDay.Select(day => day.Day).Distinct().Count() == 1 || (rule.Frequency == Frequency.Weekly && rule.ByDay.Count == 0);

    private string Hours(LocalDateTime start, LocalDateTime end, RecurrenceRule rule) => Period.Between(start, end, PeriodUnits.Hours).Hours switch
    {
        24 when start.TimeOfDay == LocalTime.Midnight => "all day",
        < 24 => $"{time.ClockText(start.TimeOfDay)}–{time.ClockText(end.TimeOfDay)}",
        _ when HasOneWeekday(rule) => $"{time.ClockText(start.TimeOfDay)} to {end.DayOfWeek} {time.ClockText(end.TimeOfDay)}",
        _ => $"{time.ClockText(start.TimeOfDay)} to {time.ClockText(end.TimeOfDay)} {Count.InWords(Period.DaysBetween(start.Date, end.Date), "day")} later",
    };
}
