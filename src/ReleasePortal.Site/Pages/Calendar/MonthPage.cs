using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>One month: what ships, and what stands in its way.</summary>
internal sealed class MonthPage(YearMonth month, CalendarBook book, Material material)
{
    private static readonly YearMonthPattern Name = YearMonthPattern.CreateWithInvariantCulture("MMMM uuuu");

    private static readonly string[] LegendOrder = ["bad", "warn", "ready", "plan", "ok", "back", "none"];

    private readonly DayRange days = DayRange.Of(month);

    /// <summary>November 2026.</summary>
    public static string NameOf(YearMonth month) => Name.Format(month);

    public MonthModel Model()
    {
        var releases = book.Releases.Where(release => release.Days.Overlaps(days)).ToList();
        return new MonthModel(
            new PageHead(NameOf(month), Lede(releases)) { Actions = Actions() },
            ConflictBanner.Over(releases.Select(release => release.What), material) is { } banner ? [banner] : [],
            $"{NameOf(month)}, a row for each week",
            material.Records.Portal.AsOf is null ? material.Time.Zone.Id : null,
            new MonthGrid(month, book, material).Weeks(),
            Legend(),
            new CalendarSections(material, new EntryWords(material.Time).When).Of(
                book.Freezes.Where(entry => entry.Days.Overlaps(days)).Select(entry => entry.What),
                book.Events.Where(entry => entry.Days.Overlaps(days)).Select(entry => entry.What),
                book.Windows.Where(entry => entry.Days.Overlaps(days)).Select(entry => entry.What)));
    }

    private string Lede(List<Scheduled<Release>> releases)
    {
        var zone = $"Times are those of {material.Time.Zone.Id}.";
        if (releases.Count == 0)
            return $"No release touches this month. {zone}";
        var states = releases
            .GroupBy(release => material.Outlooks.StateOf(release.What).Word, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Select(group => $"{Count.Word(group.Count())} {group.Key.ToLowerInvariant()}");
        return $"{Count.Sentence(Count.InWords(releases.Count, "release"))}: {string.Join(", ", states)}. {zone}";
    }

    private List<TemplatedPart> Actions()
    {
        var actions = new List<TemplatedPart> { ViewSwitch.Of(SiteMap.Calendar), SubscribeSteps.Action };
        if (month > book.Months[0])
            actions.Add(new PageAction(SiteMap.Of(month.PlusMonths(-1)), "chevron-left", NameOf(month.PlusMonths(-1)).Split(' ')[0]));
        if (month < book.Months[^1])
            actions.Add(new PageAction(SiteMap.Of(month.PlusMonths(1)), "chevron-right", NameOf(month.PlusMonths(1)).Split(' ')[0]));
        return actions;
    }

    private List<State> Legend()
    {
        var first = DayRange.WeekOf(days.First).First;
        var shown = new DayRange(first, DayRange.WeekOf(days.Last).Last);
        return
        [
            .. book.Releases
                .Where(release => release.Days.Overlaps(shown))
                .Select(release => material.Outlooks.StateOf(release.What))
                .DistinctBy(state => state.Word)
                .OrderBy(state => Array.IndexOf(LegendOrder, state.Tone)),
        ];
    }
}
