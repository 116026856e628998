using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Calendar.Timeline;
using ReleasePortal.Site.Pages.Calendar.Weeks;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>The month of today, every month, week and quarter of the horizon, the days that are worth a page, and the list of what comes.</summary>
internal static class CalendarPages
{
    public static IEnumerable<Page> Draw(Material material)
    {
        var book = new CalendarBook(material.Records, material.Time);
        var filter = new CalendarFilter(book, material);
        yield return new Page(SiteMap.Calendar, "Calendar", () => new MonthPage(material.Time.Today.ToYearMonth(), book, filter, material).Model())
        {
            Description = "Releases, freezes, change windows and business events of this month.",
        };
        foreach (var month in book.Months)
        {
            yield return new Page(SiteMap.Of(month), MonthPage.NameOf(month), () => new MonthPage(month, book, filter, material).Model())
            {
                Description = $"Releases, freezes, change windows and business events of {MonthPage.NameOf(month)}.",
                Kind = "Calendar",
            };
        }

        yield return new Page(SiteMap.CalendarList, "Calendar as a list", () => new AgendaPage(book, filter, material).Model())
        {
            Description = "What comes in the next weeks, and every freeze, change window and business event.",
            Kind = "Calendar",
        };
        foreach (var page in Weeks(book, filter, material).Concat(Quarters(book, filter, material)))
            yield return page;
        foreach (var day in book.DaysWithPages)
        {
            yield return new Page(SiteMap.Of(day), DayPage.NameOf(day), () => new DayPage(day, book, material).Model())
            {
                Description = $"Releases, freezes, change windows and business events of {DayPage.NameOf(day)}.",
            };
        }
    }

    private static IEnumerable<Page> Weeks(CalendarBook book, CalendarFilter filter, Material material) => book.Weeks.Select(week =>
        new Page(SiteMap.Of(week), week.Name, () => new WeekPage(week, book, filter, material).Model())
        {
            Description = $"Releases, freezes, change windows and business events of {week.Name.ToLowerInvariant()}, hour by hour.",
            HasTimeScale = true,
        });

    private static IEnumerable<Page> Quarters(CalendarBook book, CalendarFilter filter, Material material)
    {
        var swimlanes = new Swimlanes(material.Records);
        var lanes = Enum.GetValues<LaneGrouping>().Select(grouping => (Grouping: grouping, Lanes: swimlanes.Of(grouping))).ToList();
        return
            from quarter in book.Quarters
            let entries = new ShownEntries(quarter.Days, book)
            from lane in lanes
            select new Page(SiteMap.Of(quarter, lane.Grouping), QuarterPage.NameOf(quarter, lane.Grouping), () => new QuarterPage(quarter, entries, lane.Grouping, lane.Lanes, book, filter, material).Model())
            {
                Description = $"The releases of {QuarterPage.NameOf(quarter, lane.Grouping)} as a timeline with freezes, change windows and business events.",
                Kind = lane.Grouping == LaneGrouping.Product ? "Calendar" : null,
                HasTimeScale = true,
            };
    }
}
