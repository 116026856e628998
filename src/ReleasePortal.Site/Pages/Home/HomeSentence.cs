using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>The whole situation in a few sentences.</summary>
internal static class HomeSentence
{
    private const int Days = 7;

    public static Html Of(Material material, IReadOnlyList<CalendarOccurrence<Freeze>> freezes) =>
        Html.Join(" ", ((Html?[])[Running(material), Due(material), Freeze(material, freezes)]).OfType<Html>());

    private static Html? Running(Material material)
    {
        var running = material.Records.Releases.Count(release => release.Status.IsRunning());
        return running == 0 ? null : Html.Of($"<b>{Count.Sentence(Count.InWords(running, "release"))}</b> {Be(running)} running now.");
    }

    private static Html Due(Material material)
    {
        var due = HomePage.Ahead(material, Days).ToList();
        if (due.Count == 0)
            return Html.Of($"<b>No release</b> is due in the next {Days} days.");
        var parts = due.GroupBy(release => material.Outlooks.Of(release)!.Standing)
            .OrderBy(group => group.Key)
            .Select(group => $"{Count.Word(group.Count())} {Be(group.Count())} {Phrase(group.Key)}")
            .ToList();
        return Html.Of($"<b>{Count.Sentence(Count.InWords(due.Count, "release"))}</b> {Be(due.Count)} due in the next {Days} days: <b>{Count.List(parts)}</b>.");
    }

    private static Html? Freeze(Material material, IReadOnlyList<CalendarOccurrence<Freeze>> freezes)
    {
        if (freezes.Count == 0)
            return null;
        var next = freezes[0];
        return next.Interval.Start <= material.Facts.Now
            ? Html.Of($"The freeze <b>{next.Entry.Title}</b> lasts until {material.Time.MomentText(next.Interval.End)}.")
            : Html.Of($"The freeze <b>{next.Entry.Title}</b> starts {material.Time.DayText(material.Time.DateOf(next.Interval.Start))}.");
    }

    private static string Be(int number) => number == 1 ? "is" : "are";

    private static string Phrase(Standing standing) => standing switch
    {
        Standing.Ready => "ready",
        Standing.OnTrack => "on track",
        Standing.AtRisk => "at risk",
        Standing.Blocked => "blocked",
    };
}
