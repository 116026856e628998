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

/// <summary>One day: which releases run, where and by whom, and which freezes and windows hold.</summary>
internal sealed class DayPage(LocalDate day, CalendarBook book, Material material)
{
    private static readonly LocalDatePattern Name = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM uuuu");
    private static readonly string[] Columns = ["Release", "When", "How it stands", "Where on this day", "Who"];

    /// <summary>Tuesday 24 November 2026.</summary>
    public static string NameOf(LocalDate day) => Name.Format(day);

    public ListModel Model()
    {
        var releases = book.Releases.Where(OnTheDay).ToList();
        var parts = new List<Part>();
        parts.Add(new Card("releases", "Releases", releases.Count == 0
            ? new Empty("No release runs on this day.")
            : Table.Of($"Releases on {NameOf(day)}", Columns, releases.Select(Cells))));
        parts.Add(new SideBySide(new CalendarSections(material, Times).Of(
            book.Freezes.Where(OnTheDay).Select(entry => entry.What),
            book.Events.Where(OnTheDay).Select(entry => entry.What),
            book.Windows.Where(OnTheDay).Select(entry => entry.What))));
        var lede = $"{Count.Sentence(Count.InWords(releases.Count, "release"))}. Times are those of {material.Time.Zone.Id}.";
        return new ListModel(new PageHead(NameOf(day), lede) { Actions = Actions() }, parts)
        {
            Banners = ConflictBanner.Over(releases.Select(release => release.What), material) is { } banner ? [banner] : [],
        };
    }

    private bool OnTheDay<T>(Scheduled<T> scheduled) => scheduled.Days.Contains(day);

    private IReadOnlyList<Part> Cells(Scheduled<Release> scheduled)
    {
        var release = scheduled.What;
        return
        [
            new Stacked(RecordLinks.To(release), ReleaseWords.Kind(release, material)),
            material.Time.Hours(scheduled.Span),
            new Stacked(material.Outlooks.StateOf(release), States.Of(material.Risks.Of(release).Band).Word),
            Where(release),
            new Listed([.. release.People
                .DistinctBy(person => person.Id)
                .Select(material.Links.To)]),
        ];
    }

    private Listed Where(Release release)
    {
        var whole = new Interval(material.Time.StartOf(day), material.Time.StartOf(day.PlusDays(1)));
        return new Listed([.. ReleaseReach.Of(release, material.Records)
            .Where(reach => reach.Span.Start < whole.End && reach.Span.End > whole.Start)
            .SelectMany(reach => reach.Environments)
            .DistinctBy(environment => environment.Id)
            .Select(RecordLinks.To)]);
    }

    /// <summary>The time of the occurrence that touches the day.</summary>
    private Part Times(ICalendarEntry entry) => entry switch
    {
        Freeze freeze => TimeOf(book.Freezes, freeze),
        ChangeWindow window => TimeOf(book.Windows, window),
        BusinessEvent happening => TimeOf(book.Events, happening),
        _ => throw new ArgumentOutOfRangeException(nameof(entry)),
    };

    private Time TimeOf<T>(IReadOnlyList<Scheduled<T>> scheduled, T entry)
        where T : ICalendarEntry =>
        material.Time.Span(scheduled.First(other => ReferenceEquals(other.What, entry) && OnTheDay(other)).Span);

    private List<TemplatedPart> Actions()
    {
        var days = book.DaysWithPages;
        var actions = new List<TemplatedPart> { ViewSwitch.Of(null, book.Nearest(day)) };
        if (days.Where(other => other < day).Cast<LocalDate?>().LastOrDefault() is { } before)
            actions.Add(new PageAction(SiteMap.Of(before), "chevron-left", material.Time.DayText(before)));
        if (days.Where(other => other > day).Cast<LocalDate?>().FirstOrDefault() is { } after)
            actions.Add(new PageAction(SiteMap.Of(after), "chevron-right", material.Time.DayText(after)));
        return actions;
    }
}
