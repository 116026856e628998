using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Proposals;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>One month: what ships, and what stands in its way.</summary>
internal sealed class MonthPage(YearMonth month, CalendarBook book, CalendarFilter filter, Material material)
{
    private static readonly YearMonthPattern Name = YearMonthPattern.CreateWithInvariantCulture("MMMM uuuu");

    private readonly DayRange days = DayRange.Of(month);

    /// <summary>November 2026.</summary>
    public static string NameOf(YearMonth month) => Name.Format(month);

    public MonthModel Model()
    {
        var releases = book.Releases.Where(release => release.Days.Overlaps(days)).ToList();
        return new MonthModel(
            new PageHead(NameOf(month), new ZonedLede(ReleaseTally.Of(releases, "month", material), material.Time.Zone.Id)) { Actions = Actions() },
            ConflictBanner.Over(releases.Select(release => release.What), material) is { } banner ? [banner] : [],
            filter.Form,
            $"{NameOf(month)}, a row for each week",
            material.Records.Portal.AsOf is null ? material.Time.Zone.Id : null,
            new MonthGrid(month, book, filter, material).Weeks(),
            Legend(),
            new CalendarSections(material, new EntryWords(material.Time).When).Of(
                book.Freezes.Where(entry => entry.Days.Overlaps(days)).Select(entry => entry.What),
                book.Events.Where(entry => entry.Days.Overlaps(days)).Select(entry => entry.What),
                book.Windows.Where(entry => entry.Days.Overlaps(days)).Select(entry => entry.What)));
    }

    private List<TemplatedPart> Actions() =>
    [
        ViewSwitch.Of(CalendarView.Month, book.DayIn(days)),
        SubscribeSteps.Action,
        .. ProposalPages.Action(material),
        PageTurns.Around(month, book.Months, other => (SiteMap.Of(other), NameOf(other).Split(' ')[0])),
    ];

    /// <summary>Of the whole weeks, because days of the neighbours are shown too.</summary>
    private IReadOnlyList<State> Legend()
    {
        var shown = MonthGrid.WeeksOf(month);
        return CalendarLegend.Of(book.Releases.Where(release => release.Days.Overlaps(shown)), material);
    }
}
