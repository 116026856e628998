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
    private readonly DayRange within;
    private readonly SortedSet<LocalDate> daysWithPages;

    public CalendarBook(RecordSet records, TimeWords time)
    {
        this.time = time;
        var today = time.Today.ToYearMonth();
        Months = [.. Enumerable.Range(-records.Portal.Horizon.MonthsBack, records.Portal.Horizon.MonthsBack + records.Portal.Horizon.MonthsAhead + 1).Select(today.PlusMonths)];
        within = new DayRange(DayRange.Of(Months[0]).First, DayRange.Of(Months[^1]).Last);
        Quarters = [.. Months.Select(Quarter.Of).Distinct()];
        Weeks = [.. within.Weeks().Select(week => IsoWeek.Of(week.First))];
        var days = new DayRange(Quarters[0].Days.First.PlusDays(-6), Quarters[^1].Days.Last.PlusDays(6));
        var horizon = new Interval(time.StartOf(days.First), time.StartOf(days.Last.PlusDays(1)));
        Releases = [.. records.Releases.Select(release => On(release, release.Window.Interval)).Where(entry => entry.Days.Overlaps(days)).OrderBy(entry => entry.Span.Start)];
        Freezes = Expand(records.Freezes, horizon);
        Windows = Expand(records.ChangeWindows, horizon);
        Events = Expand(records.BusinessEvents, horizon);
        daysWithPages = [.. new DayRange(within.First.PlusDays(-6), within.Last.PlusDays(6)).Weeks().SelectMany(WithPages)];
    }

    /// <summary>The months of the horizon in order, that of today among them.</summary>
    public IReadOnlyList<YearMonth> Months { get; }

    /// <summary>The quarters that have a month of the horizon, whole.</summary>
    public IReadOnlyList<Quarter> Quarters { get; }

    /// <summary>The weeks that have a day of the horizon.</summary>
    public IReadOnlyList<IsoWeek> Weeks { get; }

    /// <summary>By their start, as all lists here.</summary>
    public IReadOnlyList<Scheduled<Release>> Releases { get; }

    public IReadOnlyList<Scheduled<Freeze>> Freezes { get; }

    public IReadOnlyList<Scheduled<ChangeWindow>> Windows { get; }

    public IReadOnlyList<Scheduled<BusinessEvent>> Events { get; }

    /// <summary>Whether a day has a page of its own: the days on which releases happen, and those that have more than a cell can show.</summary>
    public bool HasPage(LocalDate day) => daysWithPages.Contains(day);

    public IEnumerable<LocalDate> DaysWithPages => daysWithPages;

    /// <summary>The days that a span touches.</summary>
    public DayRange DaysOf(Interval span) => new(time.DateOf(span.Start), time.DateOf(span.End - Duration.Epsilon));

    /// <summary>The day of the horizon that another view shows of these days: today, or the first of a month or quarter and the Thursday of a week.</summary>
    public LocalDate DayIn(DayRange shown)
    {
        if (shown.Contains(time.Today))
            return time.Today;
        var day = shown.Last == shown.First.PlusDays(6) ? shown.First.PlusDays(3) : shown.First;
        return Nearest(day);
    }

    /// <summary>The day itself, or, where it lies outside the horizon, the day of the horizon that is next to it.</summary>
    public LocalDate Nearest(LocalDate day) => LocalDate.Min(LocalDate.Max(day, within.First), within.Last);

    private Scheduled<T> On<T>(T what, Interval span) => new(what, span, DaysOf(span));

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
