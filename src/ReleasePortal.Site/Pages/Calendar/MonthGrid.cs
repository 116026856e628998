using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>The weeks of one month as rows of a table, with a few days of its neighbours around it.</summary>
internal sealed class MonthGrid(YearMonth month, CalendarBook book, CalendarFilter filter, Material material)
{
    private static readonly LocalDatePattern ShortMonth = LocalDatePattern.CreateWithInvariantCulture("MMM");

    private readonly DayRange days = DayRange.Of(month);
    private readonly ShownEntries entries = new(WeeksOf(month), book);

    public IReadOnlyList<MonthWeek> Weeks() => [.. days.Weeks().Select(Week)];

    /// <summary>All days that the table shows.</summary>
    public static DayRange WeeksOf(YearMonth month)
    {
        var inside = DayRange.Of(month);
        return new DayRange(DayRange.WeekOf(inside.First).First, DayRange.WeekOf(inside.Last).Last);
    }

    private MonthWeek Week(DayRange week)
    {
        var bars = WeekBars.Of(week, book);
        var height = Math.Max(2, bars.Placed.Select(bar => bar.Lane + 1).DefaultIfEmpty().Max() + (bars.Hidden.Count > 0 ? 1 : 0));
        var cells = week.Days().Select(day => Day(day, week, bars)).ToList();
        var silent = cells.TrueForAll(cell => cell.Classes.Contains("nothing", StringComparison.Ordinal));
        return new MonthWeek(silent ? $"n{height} nothing" : $"n{height}", cells);
    }

    private MonthDay Day(LocalDate day, DayRange week, WeekBars bars)
    {
        var starting = bars.Placed.Where(bar => bar.Columns.First == day).ToList();
        var hidden = bars.Hidden.Count(bar => bar.Columns.Contains(day));
        var labels = Labels(day, week);
        var outside = !days.Contains(day);
        var news = starting.Exists(IsNews) || hidden > 0 || labels.Exists(label => !outside && IsNews(label, day));
        return new MonthDay(
            Classes(day, outside, news),
            day == material.Time.Today,
            LocalDatePattern.Iso.Format(day),
            day.DayOfWeek.ToString()[..3],
            day.Day.ToString(CultureInfo.InvariantCulture),
            outside || day.Day == 1 ? ShortMonth.Format(day) : null,
            book.HasPage(day) ? SiteMap.Of(day) : null,
            [.. labels.Select(label => Label(label.What)).Take(1)],
            [.. starting.Select(bar => BarWords.Of(bar, IsNews(bar), filter, material))],
            hidden > 0 ? new MoreLink($"q{WeekBars.Lanes + 1}", SiteMap.Of(day), $"+{hidden} more") : null,
            Hours(day));
    }

    /// <summary>A phone shows every bar once: on its first day, or where it reaches into the month.</summary>
    private bool IsNews(WeekBar bar) => bar.Days.Overlaps(days) && (bar.Columns.First == bar.Days.First || DayRange.WeekOf(bar.Columns.First).Contains(days.First));

    private static bool IsNews(Scheduled<Freeze> freeze, LocalDate day) => freeze.Days.First == day && !freeze.What.IsRoutine();

    private string Classes(LocalDate day, bool outside, bool news)
    {
        var freezes = entries.Freezes.Where(freeze => freeze.Days.Contains(day)).Select(freeze => freeze.What.Level).ToList();
        return string.Join(' ', ((string?[])
        [
            day == material.Time.Today ? "now" : null,
            outside ? "outside" : null,
            day.DayOfWeek >= IsoDayOfWeek.Saturday ? "weekend" : null,
            freezes.Contains(FreezeLevel.Hard) ? "freeze" : freezes.Count > 0 ? "soft-freeze" : null,
            news ? null : "nothing",
        ]).OfType<string>());
    }

    /// <summary>Freezes that start on the day or come into the week on it, hard ones first.</summary>
    private List<Scheduled<Freeze>> Labels(LocalDate day, DayRange week) =>
    [
        .. entries.Freezes
            .Where(freeze => freeze.Days.First == day || (week.First == day && freeze.Days.Contains(day) && freeze.What.Level == FreezeLevel.Hard))
            .OrderBy(freeze => freeze.What.Level)
            .ThenBy(freeze => freeze.What.Recurrence is not null),
    ];

    private static FreezeLabel Label(Freeze freeze) => freeze.Level switch
    {
        FreezeLevel.Hard => new("freeze-label", SiteMap.Of(freeze)!, freeze.Title, "hard freeze"),
        FreezeLevel.Soft => new("freeze-label soft", SiteMap.Of(freeze)!, freeze.Title, "soft freeze"),
    };

    private HourStrip? Hours(LocalDate day)
    {
        var whole = new Interval(material.Time.StartOf(day), material.Time.StartOf(day.PlusDays(1)));
        var open = HourStrip.Union(entries.Windows
            .Where(window => window.Days.Contains(day) && window.IsPartOfTheDay)
            .Select(window => new Interval(Instant.Max(window.Span.Start, whole.Start), Instant.Min(window.Span.End, whole.End))));
        return open.Count == 0 ? null : HourStrip.Of(open, whole, $"Change windows {string.Join(", ", open.Select(material.Time.HoursText))}");
    }
}
