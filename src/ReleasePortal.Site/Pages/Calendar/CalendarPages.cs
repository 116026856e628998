using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>The month of today, every month of the horizon, the days that are worth a page, and the list of what comes.</summary>
internal static class CalendarPages
{
    public static IEnumerable<Page> Draw(Material material)
    {
        var book = new CalendarBook(material.Records, material.Time);
        yield return new Page(SiteMap.Calendar, "Calendar", () => new MonthPage(material.Time.Today.ToYearMonth(), book, material).Model())
        {
            Description = "Releases, freezes, change windows and business events of this month.",
        };
        foreach (var month in book.Months)
        {
            yield return new Page(SiteMap.Of(month), MonthPage.NameOf(month), () => new MonthPage(month, book, material).Model())
            {
                Description = $"Releases, freezes, change windows and business events of {MonthPage.NameOf(month)}.",
                Kind = "Calendar",
            };
        }

        yield return new Page(SiteMap.CalendarList, "Calendar as a list", () => new AgendaPage(book, material).Model())
        {
            Description = "What comes in the next weeks, and every freeze, change window and business event.",
            Kind = "Calendar",
        };
        foreach (var day in book.DaysWithPages)
        {
            yield return new Page(SiteMap.Of(day), DayPage.NameOf(day), () => new DayPage(day, book, material).Model())
            {
                Description = $"Releases, freezes, change windows and business events of {DayPage.NameOf(day)}.",
            };
        }
    }
}
