using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar.Weeks;

/// <summary>One day of the week with its hours.</summary>
internal sealed class WeekColumn(LocalDate day, ShownEntries entries, CalendarBook book, CalendarFilter filter, Material material)
{
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("MMM");

    private readonly bool isToday = day == material.Time.Today;

    public WeekHead Head() => new(
        isToday ? "now" : "", LocalDatePattern.Iso.Format(day), day.DayOfWeek.ToString()[..3], $"{day.Day}", Month.Format(day),
        book.HasPage(day) ? SiteMap.Of(day) : null);

    public WeekDay Day()
    {
        var parts = entries.Releases.SelectMany(Parts).Where(part => book.DaysOf(part.Span).Contains(day)).OrderBy(part => part.Span.Start).ToList();
        var places = SideBySideBlocks.Of(parts.ConvertAll(part => Hours(part.Span).Grown()));
        var classes = string.Join(' ', ((string?[])
        [
            isToday ? "now" : null,
            day.DayOfWeek >= IsoDayOfWeek.Saturday ? "weekend" : null,
            parts.Count == 0 ? "nothing" : null,
        ]).OfType<string>());
        return new WeekDay(classes, isToday, material.Time.Day(day), Background(), Covered(),
            [.. parts.Select((part, index) => Block(part.Release, part.Span, part.Where, places[index]))]);
    }

    /// <summary>Its phases, or its window; what lasts longer than a day stands on top of the week.</summary>
    private IEnumerable<(Release Release, Interval Span, string? Where)> Parts(Scheduled<Release> release) => release.What.Phases.Count > 0
        ? Joined(ReleaseReach.Of(release.What, material.Records))
            .Where(reach => !WeekPage.IsLong(reach.Span))
            .Select(reach => (release.What, reach.Span, (string?)Count.List([.. reach.Environments.Select(environment => environment.Title)])))
        : WeekPage.IsLong(release.Span) ? [] : [(release.What, release.Span, null)];

    /// <summary>Rings of one place that follow each other are one block.</summary>
    private static IReadOnlyList<ReleaseReach> Joined(IReadOnlyList<ReleaseReach> phases)
    {
        var joined = new List<ReleaseReach>();
        foreach (var phase in phases)
        {
            if (joined.Count > 0 && joined[^1].Span.End == phase.Span.Start && joined[^1].Environments.SequenceEqual(phase.Environments))
                joined[^1] = phase with { Span = new Interval(joined[^1].Span.Start, phase.Span.End) };
            else
                joined.Add(phase);
        }

        return joined;
    }

    private WeekBlock Block(Release release, Interval span, string? where, string place)
    {
        var state = material.Outlooks.StateOf(release);
        var conflict = ConflictMark.Of(release, material);
        return new WeekBlock(
            $"tone-{state.Tone} {place}{(conflict is null ? "" : " conflict")}",
            SiteMap.Of(release), state.Icon, RecordLinks.NameOf(release),
            conflict is null ? state.Word : $"{state.Word}, {conflict}",
            material.Time.Hours(span), where, filter.WordsOf(release));
    }

    private Html Background()
    {
        var freezes = entries.Freezes.Where(freeze => freeze.Days.Contains(day)).OrderByDescending(freeze => freeze.What.Level);
        var bands = freezes.Select(freeze => Band(freeze.What.Level == FreezeLevel.Hard ? "freeze" : "soft-band", freeze.Span)).Distinct();
        var windows = HourStrip.Union(OpenWindows().Select(window => window.Span)).Select(span => Band("open-band", span));
        return Html.Of($"{Html.Join("", bands)}{Html.Join("", windows)}{Now()}");
    }

    private Html Band(string kind, Interval span) => Html.Of($"<span class=\"{kind} {Hours(span).Classes}\"></span>");

    /// <summary>Where the clock moves, a week that does not hold today may come to hold it.</summary>
    private Html Now()
    {
        if (isToday)
            return Html.Of($"<span class=\"today d{HalfHours.At(material.Time.Now.InZone(material.Time.Zone).TimeOfDay)}\"></span>");
        var waits = material.Records.Portal.AsOf is null && day == entries.Days.First && !entries.Days.Contains(material.Time.Today);
        return waits ? Html.Trusted("<span class=\"today d1\" hidden></span>") : Html.Empty;
    }

    private string? Covered()
    {
        var freezes = entries.Freezes.Where(freeze => freeze.Days.Contains(day)).Select(freeze => $"{States.Of(freeze.What.Level).Word}: {freeze.What.Title}");
        var windows = OpenWindows().Select(window => $"{window.What.Title}, {material.Time.HoursText(window.Span)}");
        var words = freezes.Concat(windows).ToList();
        return words.Count == 0 ? null : string.Join("; ", words) + ".";
    }

    private IEnumerable<Scheduled<ChangeWindow>> OpenWindows() => entries.Windows.Where(window => window.IsPartOfTheDay && window.Days.Contains(day));

    private HalfHours Hours(Interval span) => HalfHours.Of(span, day, material.Time.Zone);
}
