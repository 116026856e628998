using ReleasePortal.Domain;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules.Calendar;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Graphs;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>Which release needs which; read once for all pages.</summary>
internal sealed class ReleaseGraph(RecordSet records)
{
    private readonly Lazy<ILookup<string, Release>> neededBy = new(() => records.Releases
        .SelectMany(release => release.DependsOn.Select(dependency => (Needed: dependency.Release.Id, By: release)))
        .ToLookup(entry => entry.Needed, entry => entry.By, StringComparer.Ordinal));

    public static IReadOnlyList<Release> Needs(Release release, Material material) =>
        [.. release.DependsOn.Select(dependency => material.Records.Releases.Find(dependency.Release)).OfType<Release>().DistinctBy(other => other.Id)];

    public IReadOnlyList<Release> NeededBy(Release release) => [.. neededBy.Value[release.Id].DistinctBy(other => other.Id)];

    /// <summary>A release with everything two steps before and behind it.</summary>
    public Graph Around(Release release, Material material)
    {
        var found = new Dictionary<string, Release>(StringComparer.Ordinal) { [release.Id] = release };
        Walk(release, other => Needs(other, material), found, steps: 2);
        Walk(release, NeededBy, found, steps: 2);
        return new Graph(
            found.Values.Select(other => Node(other, material) with { IsFocus = other.Id == release.Id }),
            found.Values.SelectMany(other => other.DependsOn.Select(dependency => Edge(dependency, other, material))));
    }

    /// <summary>Some releases with what each needs and what needs them.</summary>
    public Graph Among(IReadOnlyList<Release> releases, Material material)
    {
        var focus = releases.Select(release => release.Id).ToHashSet(StringComparer.Ordinal);
        var found = releases.Concat(releases.SelectMany(release => Needs(release, material).Concat(NeededBy(release)))).DistinctBy(release => release.Id).ToList();
        return new Graph(
            found.Select(release => Node(release, material) with { IsFocus = focus.Contains(release.Id) }),
            found.SelectMany(release => release.DependsOn.Where(dependency => focus.Contains(release.Id) || focus.Contains(dependency.Release.Id)).Select(dependency => Edge(dependency, release, material))));
    }

    private static void Walk(Release from, Func<Release, IReadOnlyList<Release>> next, Dictionary<string, Release> found, int steps)
    {
        if (steps == 0)
            return;
        foreach (var other in next(from))
        {
            found.TryAdd(other.Id, other);
            Walk(other, next, found, steps - 1);
        }
    }

    private static GraphNode Node(Release release, Material material)
    {
        var state = material.Outlooks.StateOf(release);
        var day = material.Time.ShortDayText(material.Time.DateOf(release.Window.Start.Instant));
        return new GraphNode(release.Id, RecordLinks.NameOf(release), $"{state.Word} · {day}", state.Tone, SiteMap.Of(release));
    }

    private static GraphEdge Edge(ReleaseDependency dependency, Release release, Material material)
    {
        var broken = material.Outlooks.Of(release)?.Obstacles.Any(obstacle => obstacle switch
        {
            Obstacle.BrokenOrder order => order.Dependency.Release.Id == dependency.Release.Id,
            Obstacle.InConflict { Conflict.Rule: WrongOrder } inConflict => inConflict.Conflict.Concerns(dependency.Release.Id),
            _ => false,
        }) ?? false;
        var unsure = material.Records.Releases.Find(dependency.Release) is { } other
            && material.Outlooks.Of(other) is { Standing: Standing.AtRisk or Standing.Blocked };
        return new GraphEdge(dependency.Release.Id, release.Id, broken || unsure);
    }
}
