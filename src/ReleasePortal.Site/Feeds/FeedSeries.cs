using NodaTime;
using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Site.Feeds;

/// <summary>
/// How an entry repeats, so that every reader comes to the same instants. Readers disagree on what a rule means where
/// clocks change: RFC 5545 gives all occurrences one length in hours, some readers one length on the clock, and a local
/// time that is skipped or comes twice is left out, moved, or taken from either side. Those occurrences are therefore
/// written out one by one, as far as the calendar reaches.
/// </summary>
internal sealed class FeedSeries
{
    private readonly ICalendarEntry entry;
    private readonly EntryClock clock;
    private readonly List<LocalDate> dates;

    private FeedSeries(ICalendarEntry entry, Recurrence recurrence, Interval horizon)
    {
        this.entry = entry;
        Recurrence = recurrence;
        clock = EntryClock.Of(entry);
        dates = [.. Occurrences.StartDates(entry, horizon.End.InZone(entry.TimeZone).Date)];
        Within = [.. dates.Where(date => On(date).Start < horizon.End && On(date).End > horizon.Start)];
    }

    public Recurrence Recurrence { get; }

    public DateTimeZone Zone => entry.TimeZone;

    /// <summary>The start of the first occurrence that there is; the record may name a day on which its own rule has none.</summary>
    public LocalDateTime Start => LocalStart(dates[0]);

    /// <summary>What an occurrence lasts while no clock changes.</summary>
    public Duration Length => clock.Length.ToDuration();

    /// <summary>The start of the last occurrence; null where there is no last one, or nobody lives to see it.</summary>
    public Instant? Until => Recurrence.Rule switch
    {
        { Until.Year: >= 9000 } => null,
        { Until: { } last } => On(last).Start,
        { Count: not null } => On(Occurrences.StartDates(entry, LocalDate.MaxIsoValue).Last()).Start,
        _ => null,
    };

    /// <summary>Starts on which the rule has an occurrence and the series has none.</summary>
    public IEnumerable<LocalDateTime> Except => Recurrence.Except.Where(date => date > dates[0]).Concat(Uncertain).Distinct().Order().Select(LocalStart);

    /// <summary>Occurrences that are shorter or longer than the others, or whose local end is skipped or comes twice.</summary>
    public IEnumerable<LocalDate> Uneven => Within.Where(date => IsCertain(LocalStart(date)) && (On(date).Duration != Length || !IsCertain(LocalStart(date) + clock.Length)));

    /// <summary>Occurrences whose local start is skipped or comes twice.</summary>
    public IEnumerable<LocalDate> Uncertain => Within.Where(date => !IsCertain(LocalStart(date)));

    /// <summary>Dates of occurrences that the calendar reaches.</summary>
    private List<LocalDate> Within { get; }

    /// <returns>Null where the entry does not repeat, or has no occurrence that the calendar reaches.</returns>
    public static FeedSeries? Of(ICalendarEntry entry, Interval horizon) =>
        entry.Recurrence is { } recurrence && new FeedSeries(entry, recurrence, horizon) is { Within.Count: > 0 } series ? series : null;

    public LocalDateTime LocalStart(LocalDate date) => date + clock.Start.TimeOfDay;

    public Interval On(LocalDate date) => Occurrences.On(entry, date);

    private bool IsCertain(LocalDateTime local) => Zone.MapLocal(local).Count == 1;
}
