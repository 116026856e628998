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

/// <summary>The calendar as a list: what comes, week by week; the months; and every freeze, window and event.</summary>
internal sealed class AgendaPage(CalendarBook book, CalendarFilter filter, Material material)
{
    private const int WeeksAhead = 8;

    private static readonly string[] Columns = ["What", "When", "How it stands", "About"];

    private readonly LocalDate today = material.Time.Today;

    public ListModel Model()
    {
        List<Card> weeks = [.. new DayRange(today, today.PlusWeeks(WeeksAhead)).Weeks().SelectMany(Week)];
        return new ListModel(
            new PageHead("Calendar", new ZonedLede($"What comes in the next {Count.Word(WeeksAhead)} weeks.", material.Time.Zone.Id)) { Actions = [ViewSwitch.Of(CalendarView.List, today), SubscribeSteps.Action] },
            [
                weeks.Count > 0 ? new Agenda(weeks) : new Empty("Nothing is planned in the coming weeks. A release appears here as soon as its plan is merged."),
                Months(),
                .. new CalendarTables(book, material).All(),
            ])
        {
            Banners = ConflictBanner.Over(book.Releases.Select(release => release.What), material) is { } banner ? [banner] : [],
            Filter = filter.Form,
        };
    }

    private IEnumerable<Card> Week(DayRange week)
    {
        var lines = Lines(week).OrderBy(line => line.Start).Select(line => line.Row).ToList();
        if (lines.Count > 0)
        {
            yield return new Card($"week-{LocalDatePattern.Iso.Format(week.First)}", NameOf(week), new Table($"The week from {material.Time.DayText(week.First)}", Columns, lines))
            {
                Aside = $"{material.Time.ShortDayText(week.First)} – {material.Time.ShortDayText(week.Last)}",
            };
        }
    }

    private string NameOf(DayRange week) => (Period.DaysBetween(DayRange.WeekOf(today).First, week.First) / 7) switch
    {
        0 => "This week",
        1 => "Next week",
        var ahead => $"In {Count.Word(ahead)} weeks",
    };

    /// <summary>What starts in the week or comes into it; what is over today and what comes back every week is left out.</summary>
    private IEnumerable<(Instant Start, Row Row)> Lines(DayRange week)
    {
        foreach (var release in book.Releases.Where(release => IsNew(release, week) && release.What.Status is not (ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn)))
            yield return (release.Span.Start, RowOf([RecordLinks.To(release.What), When(release.Span), new Stacked(material.Outlooks.StateOf(release.What), States.Of(material.Risks.Of(release.What).Band).Word), material.Prose.Line(release.What.Summary)]) with { Words = filter.WordsOf(release.What) });
        foreach (var freeze in book.Freezes.Where(freeze => IsNew(freeze, week) && !freeze.What.IsRoutine()))
            yield return (freeze.Span.Start, RowOf([LinkTo(freeze.What), When(freeze.Span), States.Of(freeze.What.Level), material.Prose.Line(freeze.What.Reason)]));
        foreach (var happening in book.Events.Where(happening => IsNew(happening, week) && !happening.What.IsRoutine()))
            yield return (happening.Span.Start, RowOf([LinkTo(happening.What), When(happening.Span), States.Of(happening.What.Kind), material.Prose.Line(happening.What.Reason)]));
    }

    private Stacked When(Interval span) => new(material.Time.Day(span.Start), material.Time.Hours(span));

    private bool IsNew<T>(Scheduled<T> scheduled, DayRange week) => scheduled.Days.Last >= today
        && (week.Contains(scheduled.Days.First) || (week.Contains(today) && scheduled.Days.Overlaps(week)));

    private static Row RowOf(IReadOnlyList<Part> cells) => Table.RowOf(Columns, cells);

    private static PageLink LinkTo<T>(T entry)
        where T : Domain.Sources.Record, ICalendarEntry => new(SiteMap.Of(entry)!, entry.Title);

    private Card Months() => new("months", "Months", new Group([.. book.Months
        .GroupBy(month => month.Year)
        .Select(year => new Titled($"{year.Key}", new Listed([.. year.Select(month => new PageLink(SiteMap.Of(month), MonthPage.NameOf(month).Split(' ')[0]))])))]))
    {
        Aside = $"The calendar reaches from {MonthPage.NameOf(book.Months[0])} to {MonthPage.NameOf(book.Months[^1])}.",
        Padded = true,
    };
}
