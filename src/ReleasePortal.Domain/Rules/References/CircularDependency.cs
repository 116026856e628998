using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

public sealed class CircularDependency : ReviewRule
{
    public override string Code => "REF015";

    public override string Title => "Dependencies that go round in a circle";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        var services = records.Services.ToDictionary(
            service => service.Id,
            service => service.DependsOn.Select(other => (other.Id, other.Place)).ToList(),
            StringComparer.Ordinal);
        var releases = records.Releases.ToDictionary(
            release => release.Id,
            release => release.DependsOn
                .Where(other => other.Kind == Domain.Releases.DependencyKind.Before)
                .Select(other => (other.Release.Id, other.Release.Place)).ToList(),
            StringComparer.Ordinal);
        var steps = records.Runbooks.Select(runbook => runbook.Steps).Concat(records.Releases.Select(release => release.Steps)).SelectMany(all => Circles(StepsOf(all)));
        return Circles(services).Concat(Circles(releases)).Concat(steps).Select(circle => new Finding(
            this,
            circle.Place,
            $"This closes a circle: {string.Join(" → ", circle.Ids)}.",
            "Remove one of these dependencies; what waits for itself never starts.")).ToList();
    }

    private static Dictionary<string, List<(string Id, Place Place)>> StepsOf(IReadOnlyList<RunbookStep> steps) => steps.DistinctBy(step => step.Id).ToDictionary(
        step => step.Id,
        step => step.After.Select(before => (before, step.Origin.Value("after"))).ToList(),
        StringComparer.Ordinal);

    /// <summary>Every dependency that leads back to where a depth-first walk came from, with the way between.</summary>
    private static List<(Place Place, IReadOnlyList<string> Ids)> Circles(Dictionary<string, List<(string Id, Place Place)>> edges)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var circles = new List<(Place, IReadOnlyList<string>)>();
        foreach (var start in edges.Keys.Order(StringComparer.Ordinal))
            Walk(start, edges, done, circles);
        return circles;
    }

    /// <summary>Walks without recursion: a chain of dependencies may be as long as there are records.</summary>
    private static void Walk(
        string start,
        Dictionary<string, List<(string Id, Place Place)>> edges,
        HashSet<string> done,
        List<(Place, IReadOnlyList<string>)> circles)
    {
        var way = new List<(string Id, int Next)> { (start, 0) };
        while (way.Count > 0)
        {
            var (id, next) = way[^1];
            if (done.Contains(id) || !edges.TryGetValue(id, out var targets) || next >= targets.Count)
            {
                done.Add(id);
                way.RemoveAt(way.Count - 1);
                continue;
            }

            way[^1] = (id, next + 1);
            var seen = way.FindIndex(step => step.Id == targets[next].Id);
            if (seen >= 0)
                circles.Add((targets[next].Place, [.. way.Skip(seen).Select(step => step.Id), targets[next].Id]));
            else
                way.Add((targets[next].Id, 0));
        }
    }
}
