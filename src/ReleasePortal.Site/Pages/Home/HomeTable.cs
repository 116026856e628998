using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>What, when, how ready, what could stop it, decision: what runs now, what should have, then the next fourteen days.</summary>
internal static class HomeTable
{
    private const int MostReasons = 3;

    private static readonly string[] Columns = ["What", "When", "How ready", "What could stop it", "Decision"];

    public static Card Of(Material material)
    {
        var releases = material.Records.Releases.Where(release => release.Status.IsRunning())
            .OrderBy(release => release.Window.Start.Instant)
            .Concat(material.Records.Releases.Where(release => material.Outlooks.Of(release)?.Obstacles.Any(obstacle => obstacle is Obstacle.WindowPassed) == true))
            .Concat(HomePage.Ahead(material, HomePage.DaysAhead))
            .ToList();
        Part content = releases.Count == 0
            ? new Empty($"Nothing is planned for the next {HomePage.DaysAhead} days.")
            : Table.Of("What is shipping", Columns, releases.Select(release => Cells(release, material)));
        return new Card("next", $"Now and the next {HomePage.DaysAhead} days", content) { Aside = new PageLink(SiteMap.Releases, "All releases") };
    }

    private static IReadOnlyList<Part> Cells(Release release, Material material) =>
    [
        new Stacked(RecordLinks.To(release), ReleaseWords.Kind(release, material)),
        ReleaseWords.When(release, material),
        GateCount.Of(release) is { Total: > 0 } gates ? GateBar.Of(gates) : "No gates yet",
        release.Status.IsRunning() ? Running(release, material) : Reasons(release, material),
        ReleaseWords.Decision(release),
    ];

    /// <summary>The status of a release that is under way, and how far it is in production.</summary>
    private static ReasonList Running(Release release, Material material)
    {
        var late = release.Window.End.Instant < material.Facts.Now && release.Status == ReleaseStatus.InProgress;
        var status = late ? States.Overdue.Saying("In progress, over its window") : States.Of(release.Status);
        material.Records.Executions.TryFind(release.Id, out var execution);
        var places = (execution?.Deployments ?? [])
            .Select(deployment => (deployment.Result, Environment: material.Records.Environments.Find(deployment.Environment)))
            .Where(entry => entry.Environment is { Stage: Stage.Production })
            .GroupBy(entry => entry.Environment!.Title, StringComparer.Ordinal)
            .Select(group => (Title: group.Key, State: group.Last().Result is { } result ? States.Of(result) : States.Of(ReleaseStatus.InProgress)))
            .Select(place => new Reason(place.State, $"{place.Title}: {place.State.Word.ToLowerInvariant()}"));
        return new ReasonList([new Reason(status, status.Word), .. places]);
    }

    private static ReasonList Reasons(Release release, Material material)
    {
        var obstacles = material.Outlooks.Of(release)!.Obstacles;
        return obstacles.Count == 0
            ? new ReasonList([new Reason(States.NothingKnown, "Nothing known")])
            : new ReasonList([.. obstacles.Take(MostReasons).Select(material.Obstacles.Of)]);
    }
}
