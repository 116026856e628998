using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>Fourteen days at a glance: where releases start, and where a hard freeze lies.</summary>
internal static class HomeStrip
{
    private static readonly LocalDatePattern Weekday = LocalDatePattern.CreateWithInvariantCulture("ddd");
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("MMM");

    public static IReadOnlyList<StripDay> Of(Material material, IReadOnlyList<CalendarOccurrence<Freeze>> freezes)
    {
        var starting = material.Records.Releases
            .Where(release => release.Status is not (ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn))
            .OrderBy(release => release.Window.Start.Instant)
            .ToLookup(release => material.Time.DateOf(release.Window.Start.Instant));
        return
        [
            .. Enumerable.Range(0, HomePage.DaysAhead).Select(day =>
            {
                var date = material.Time.Today.PlusDays(day);
                return Day(date, starting[date], Frozen(date, material, freezes), material);
            }),
        ];
    }

    /// <summary>The freeze that covers noon of a day.</summary>
    private static Freeze? Frozen(LocalDate date, Material material, IReadOnlyList<CalendarOccurrence<Freeze>> freezes)
    {
        var noon = material.Time.StartOf(date) + Duration.FromHours(12);
        return freezes.FirstOrDefault(freeze => freeze.Interval.Contains(noon))?.Entry;
    }

    private static StripDay Day(LocalDate date, IEnumerable<Release> starting, Freeze? freeze, Material material) => new(
        string.Join(' ', ((string?[])
        [
            date == material.Time.Today ? "now" : null,
            date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? "weekend" : null,
            freeze is null ? null : "freeze",
        ]).OfType<string>()),
        Weekday.Format(date),
        $"{date.Day}",
        date.Day == 1 || date == material.Time.Today ? Month.Format(date) : null,
        string.Join(", ", ((string?[])[date == material.Time.Today ? "today" : null, freeze?.Title]).OfType<string>()),
        [.. starting.Select(release => Mark(release, material))]);

    private static StripMark Mark(Release release, Material material)
    {
        var state = material.Outlooks.StateOf(release);
        return new StripMark(SiteMap.Of(release), state.Tone, state.Icon, $"{RecordLinks.NameOf(release)}: {state.Word}");
    }
}
