using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>The ways to look at the calendar, and which one this is.</summary>
internal sealed record ViewSwitch(IReadOnlyList<ViewChoice> Views) : TemplatedPart("partials/view-switch")
{
    /// <param name="current">The address of the view that the page belongs to.</param>
    public static ViewSwitch Of(Address current) => new(
    [
        new ViewChoice(SiteMap.Calendar, "Month", current == SiteMap.Calendar),
        new ViewChoice(SiteMap.CalendarList, "List", current == SiteMap.CalendarList),
        new ViewChoice(SiteMap.Conflicts, "Conflicts", current == SiteMap.Conflicts),
    ]);
}
