using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Calendar;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>Counts what happens on each day of the coming weeks, as far as the calendar has pages.</summary>
internal sealed class ComingWeekList
{
    private const int Most = 8;

    private readonly TimeWords time;
    private readonly Dictionary<LocalDate, int> releases = [];
    private readonly HashSet<LocalDate> hard = [];
    private readonly HashSet<LocalDate> soft = [];
    private readonly List<DayRange> weeks;

    private ComingWeekList(Material material)
    {
        time = material.Time;
        var last = DayRange.Of(time.Today.ToYearMonth().PlusMonths(material.Records.Portal.Horizon.MonthsAhead)).Last;
        weeks = [.. new DayRange(time.Today, last).Weeks().Take(Most)];
        var shown = new DayRange(weeks[0].First, weeks[^1].Last);
        var within = new Interval(time.StartOf(shown.First), time.StartOf(shown.Last.PlusDays(1)));
        foreach (var day in material.Review.Calendar.Placements.Where(placed => placed.Window.Overlap(within)).SelectMany(placed => DaysOf(placed.Window, shown)))
            releases[day] = releases.GetValueOrDefault(day) + 1;
        foreach (var freeze in material.Records.Freezes)
            (freeze.Level == FreezeLevel.Hard ? hard : soft).UnionWith(Occurrences.Of(freeze, within).SelectMany(occurrence => DaysOf(occurrence.Interval, shown)));
    }

    public static ComingWeeks Of(Material material)
    {
        var list = new ComingWeekList(material);
        return new ComingWeeks([.. list.weeks.Select(week => new ComingWeek(new PageLink(SiteMap.Of(IsoWeek.Of(week.First)), list.time.ShortDayText(week.First)), [.. week.Days().Select(list.On)]))]);
    }

    private ComingDay On(LocalDate day) => new(
        LocalDatePattern.Iso.Format(day),
        day.Day.ToString(CultureInfo.InvariantCulture),
        hard.Contains(day) ? "Hard" : soft.Contains(day) ? "Soft" : null,
        hard.Contains(day) ? "bad" : "warn",
        releases.GetValueOrDefault(day) is > 0 and var count ? Count.Digits(count) : null);

    private IEnumerable<LocalDate> DaysOf(Interval span, DayRange shown) =>
        new DayRange(time.DateOf(span.Start), time.DateOf(span.End - Duration.Epsilon)).Within(shown).Days();
}
