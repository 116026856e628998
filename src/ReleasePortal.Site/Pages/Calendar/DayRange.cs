using NodaTime;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>Days of the calendar in the portal's zone; the first and the last are both included.</summary>
internal readonly record struct DayRange(LocalDate First, LocalDate Last)
{
    public bool Contains(LocalDate day) => day >= First && day <= Last;

    public bool Overlaps(DayRange other) => First <= other.Last && Last >= other.First;

    public DayRange Within(DayRange limits) => new(LocalDate.Max(First, limits.First), LocalDate.Min(Last, limits.Last));

    public static DayRange Of(YearMonth month) => new(month.OnDayOfMonth(1), month.PlusMonths(1).OnDayOfMonth(1).PlusDays(-1));

    /// <summary>Monday to Sunday around a day.</summary>
    public static DayRange WeekOf(LocalDate day)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        return new DayRange(monday, monday.PlusDays(6));
    }

    public IEnumerable<LocalDate> Days()
    {
        for (var day = First; day <= Last; day = day.PlusDays(1))
            yield return day;
    }

    /// <summary>The weeks that these days touch, each from Monday to Sunday.</summary>
    public IEnumerable<DayRange> Weeks()
    {
        for (var week = WeekOf(First); week.First <= Last; week = WeekOf(week.Last.PlusDays(1)))
            yield return week;
    }
}
