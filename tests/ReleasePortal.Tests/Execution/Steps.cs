using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;
using ReleasePortal.Tests.Calendar;

namespace ReleasePortal.Tests.Execution;

/// <summary>Steps for tests: written shortly, or by chance.</summary>
internal static class Steps
{
    public static RunbookStep Of(string id, int minutes, int? starts = null, IReadOnlyList<string>? after = null, bool ifOrdered = false) => new(
        Origin.Of(Place.StartOf("content/runbooks/test.md")),
        id,
        id,
        Duration.FromMinutes(minutes),
        Starts: starts is { } offset ? new StartOffset(Duration.FromMinutes(offset), $"T{offset:+0;-0;+0}m") : null,
        After: after ?? [],
        IfOrdered: ifOrdered);

    /// <summary>Up to eight steps in any order: some with T-offsets, some after others, some free, some without any length, some only if ordered.</summary>
    public static IReadOnlyList<RunbookStep> Random(Chance chance)
    {
        var ids = Enumerable.Range(0, 1 + chance.Below(8)).Select(number => $"s{number}").ToList();
        var steps = ids.Select((id, place) => chance.Below(10) switch
        {
            < 2 => Of(id, chance.Below(7), starts: chance.Below(30) - 15, ifOrdered: chance.In(10)),
            2 => Of(id, chance.Below(7), ifOrdered: chance.In(10)),
            _ => Of(id, chance.In(25) ? 0 : chance.Below(9), after: chance.Some(ids.Take(place), 45), ifOrdered: chance.In(10)),
        }).ToList();
        return [.. steps.OrderBy(_ => chance.Below(1000))];
    }
}
