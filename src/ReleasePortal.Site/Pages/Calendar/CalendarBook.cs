using NodaTime;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>Everything that happens within the calendar's horizon, worked out once for all pages that show it.</summary>
internal sealed class CalendarBook
{
    private readonly TimeWords time;
    private readonly SortedSet<LocalDate> daysWithPages;

    public CalendarBook(RecordSet records, TimeWords time)
    {
        this.time = time;
        var today = time.Today.ToYearMonth();
        Months = [.. Enumerable.Range(-records.Portal.Horizon.MonthsBack, records.Portal.Horizon.MonthsBack + records.Portal.Horizon.MonthsAhead + 1).Select(today.PlusMonths)];
        var days = new DayRange(DayRange.Of(Months[0]).First.PlusDays(-6), DayRange.Of(Months[^1]).Last.PlusDays(6));
        var horizon = new Interval(time.StartOf(days.First), time.StartOf(days.Last.PlusDays(1)));
        Releases = [.. records.Releases.Select(release => On(release, release.Window.Interval)).Where(entry => entry.Days.Overlaps(days)).OrderBy(entry => entry.Span.Start)];
        Freezes = Expand(records.Freezes, horizon);
        Windows = Expand(records.ChangeWindows, horizon);
        Events = Expand(records.BusinessEvents, horizon);
        daysWithPages = [.. days.Weeks().SelectMany(WithPages)];
    }

    /// <summary>The months of the horizon in order, that of today among them.</summary>
    public IReadOnlyList<YearMonth> Months { get; }

    /// <summary>By their start, as all lists here.</summary>
    public IReadOnlyList<Scheduled<Release>> Releases { get; }

    public IReadOnlyList<Scheduled<Freeze>> Freezes { get; }

    public IReadOnlyList<Scheduled<ChangeWindow>> Windows { get; }

    public IReadOnlyList<Scheduled<BusinessEvent>> Events { get; }

    /// <summary>Whether a day has a page of its own: the days on which releases happen, and those that have more than a cell can show.</summary>
    public bool HasPage(LocalDate day) => daysWithPages.Contains(day);

    public IEnumerable<LocalDate> DaysWithPages => daysWithPages;

    private Scheduled<T> On<T>(T what, Interval span) =>
        new(what, span, new DayRange(time.DateOf(span.Start), time.DateOf(span.End - Duration.Epsilon)));

    private IEnumerable<LocalDate> WithPages(DayRange week)
    {
        var bars = WeekBars.Of(week, this);
        return week.Days().Where(day => bars.Hidden.Any(bar => bar.Columns.Contains(day))
            || bars.Placed.Any(bar => bar.What is Release && bar.Columns.Contains(day)));
    }

    private List<Scheduled<T>> Expand<T>(IEnumerable<T> entries, Interval horizon)
        where T : ICalendarEntry =>
    [
        .. entries
            .SelectMany(entry => Occurrences.Of(entry, horizon))
            .Select(occurrence => On(occurrence.Entry, occurrence.Interval))
            .OrderBy(entry => entry.Span.Start),
    ];
}
