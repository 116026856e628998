using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>The states that some releases have, each once, the worst first.</summary>
internal static class CalendarLegend
{
    private static readonly string[] Order = ["bad", "warn", "ready", "plan", "ok", "back", "none"];

    public static IReadOnlyList<State> Of(IEnumerable<Scheduled<Release>> releases, Material material) =>
    [
        .. releases
            .Select(release => material.Outlooks.StateOf(release.What))
            .DistinctBy(state => state.Word)
            .OrderBy(state => Array.IndexOf(Order, state.Tone)),
    ];
}
