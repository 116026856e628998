using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar.Weeks;

/// <summary>One week: seven days with their hours, and on top of them what lasts for days.</summary>
internal sealed class WeekPage(IsoWeek week, CalendarBook book, CalendarFilter filter, Material material)
{
    private const int HoursBetweenMarks = 3;

    private readonly DayRange days = week.Days;

    /// <summary>What lasts longer than a day would fill the columns: it stands on top of the week.</summary>
    public static bool IsLong(Interval span) => span.Duration > Duration.FromDays(1);

    public WeekModel Model()
    {
        var entries = new ShownEntries(days, book);
        var releases = entries.Releases;
        var columns = days.Days().Select(day => new WeekColumn(day, entries, book, filter, material)).ToList();
        return new WeekModel(
            new PageHead(week.Name, new ZonedLede($"{DaysText()}. {ReleaseTally.Of(releases, "week", material)}", material.Time.Zone.Id)) { Actions = Actions() },
            ConflictBanner.Over(releases.Select(release => release.What), material) is { } banner ? [banner] : [],
            filter.Form,
            $"{week.Name}, a column for each day",
            material.Records.Portal.AsOf is null ? material.Time.Zone.Id : null,
            ZoneName(),
            [.. columns.Select(column => column.Head())],
            AllDay(entries),
            [.. Enumerable.Range(1, (24 / HoursBetweenMarks) - 1).Select(mark => HourMark(mark * HoursBetweenMarks))],
            [.. columns.Select(column => column.Day())],
            CalendarLegend.Of(releases, material),
            new CalendarSections(material, new EntryWords(material.Time).When).Of(
                entries.Freezes.Select(entry => entry.What), entries.Events.Select(entry => entry.What), entries.Windows.Select(entry => entry.What)));
    }

    /// <summary>It may break after its continent.</summary>
    private Html ZoneName() => Html.Trusted(string.Join("/<wbr>", material.Time.Zone.Id.Split('/').Select(Html.Escape)));

    private string DaysText() => $"{material.Time.DayText(days.First)} to {material.Time.DayText(days.Last)}";

    private Html HourMark(int hour) =>
        Html.Of($"<span class=\"d{(hour * 2) + 1}\">{material.Time.ClockText(new LocalTime(hour, 0))}</span>");

    private List<WeekBlock> AllDay(ShownEntries shown)
    {
        var entries = shown.Freezes.Select(freeze => (freeze.Span, freeze.Days, Block: Block(freeze, States.Of(freeze.What.Level))))
            .Concat(shown.Releases.Where(release => IsLong(release.Span)).Select(release => (release.Span, release.Days, Block: Block(release))))
            .Concat(shown.Events.Select(happening => (happening.Span, happening.Days, Block: Block(happening, States.Of(happening.What.Kind)))))
            .ToList();
        var columns = entries.ConvertAll(entry => (First: Column(entry.Days.Within(days).First), Last: Column(entry.Days.Within(days).Last)));
        var lanes = LanePacking.Of(columns);
        return [.. entries.Select((entry, index) => entry.Block with
        {
            Classes = $"{entry.Block.Classes} d{columns[index].First} w{columns[index].Last - columns[index].First + 1} l{lanes[index] + 1}",
        })];
    }

    private static int Column(LocalDate day) => (int)day.DayOfWeek;

    private WeekBlock Block<T>(Scheduled<T> entry, State state)
        where T : Record, ICalendarEntry => new(
        $"quiet tone-{state.Tone}", SiteMap.Of(entry.What)!, state.Icon, entry.What.Title, state.Word, material.Time.Span(entry.Span), null, null);

    private WeekBlock Block(Scheduled<Release> release)
    {
        var state = material.Outlooks.StateOf(release.What);
        var conflict = ConflictMark.Of(release.What, material);
        return new WeekBlock(
            $"tone-{state.Tone}{(conflict is null ? "" : " conflict")}", SiteMap.Of(release.What), state.Icon, RecordLinks.NameOf(release.What),
            conflict is null ? state.Word : $"{state.Word}, {conflict}", material.Time.Span(release.Span), null, filter.WordsOf(release.What));
    }

    private List<TemplatedPart> Actions() =>
    [
        ViewSwitch.Of(CalendarView.Week, book.DayIn(days)),
        SubscribeSteps.Action,
        PageTurns.Around(week, book.Weeks, other => (SiteMap.Of(other), $"Week {other.Number}")),
    ];
}
