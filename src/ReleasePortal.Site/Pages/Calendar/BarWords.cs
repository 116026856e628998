using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>What a bar of the month says, and where it leads.</summary>
internal static class BarWords
{
    /// <param name="news">Whether a phone shows it here; each bar is news once a month.</param>
    public static MonthBar Of(WeekBar bar, bool news, CalendarFilter filter, Material material) => bar.What switch
    {
        Release release => Of(bar, news, LookOf(release, material), material.Outlooks.StateOf(release), RecordLinks.NameOf(release), material) with { Words = filter.WordsOf(release) },
        BusinessEvent happening => Of(bar, news, "event quiet", States.Of(happening.Kind), happening.Title, material),
        _ => throw new ArgumentOutOfRangeException(nameof(bar)),
    };

    private static MonthBar Of(WeekBar bar, bool news, string kind, State state, string title, Material material) => new(
        Classes(bar, news, kind, state), SiteMap.Of(bar.What)!, state.Icon, title, state.Word, material.Time.Hours(bar.Span), null);

    private static string LookOf(Release release, Material material) => release.Status is ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn
        ? "event off"
        : ConflictMark.Of(release, material) is null ? "event" : "event conflict";

    private static string Classes(WeekBar bar, bool news, string kind, State state) => string.Join(' ', ((string?[])
    [
        kind,
        $"tone-{state.Tone}",
        $"q{bar.Lane + 1}",
        $"x{Period.DaysBetween(bar.Columns.First, bar.Columns.Last) + 1}",
        bar.Columns.First > bar.Days.First ? "from-before" : null,
        bar.Columns.Last < bar.Days.Last ? "goes-on" : null,
        news ? null : "again",
    ]).OfType<string>());
}
