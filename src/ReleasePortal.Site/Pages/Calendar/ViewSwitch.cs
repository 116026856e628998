using NodaTime;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Calendar.Timeline;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>Ways to look at the same days, and which one this is.</summary>
/// <param name="Label">What one chooses here.</param>
internal sealed record ViewSwitch(string Label, IReadOnlyList<ViewChoice> Views) : TemplatedPart("partials/view-switch")
{
    /// <summary>The views of the calendar.</summary>
    /// <param name="current">Null on a page that is none of them.</param>
    /// <param name="day">The day that one looks at: the other views show it too.</param>
    public static ViewSwitch Of(CalendarView? current, LocalDate day) => new("Calendar views",
    [
        new ViewChoice(SiteMap.Of(day.ToYearMonth()), "Month", current == CalendarView.Month),
        new ViewChoice(SiteMap.Of(IsoWeek.Of(day)), "Week", current == CalendarView.Week),
        new ViewChoice(SiteMap.Of(Quarter.Of(day), LaneGrouping.Product), "Quarter", current == CalendarView.Quarter),
        new ViewChoice(SiteMap.CalendarList, "List", current == CalendarView.List),
        new ViewChoice(SiteMap.Conflicts, "Conflicts", current == CalendarView.Conflicts),
    ]);

    /// <summary>What the rows of the timeline stand for.</summary>
    public static ViewSwitch Of(LaneGrouping current, Quarter quarter) => new("Rows of the timeline",
    [
        .. Enum.GetValues<LaneGrouping>().Select(grouping => new ViewChoice(SiteMap.Of(quarter, grouping), $"{grouping}", grouping == current)),
    ]);
}
