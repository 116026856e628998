using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class DependencyBooked : MutualRule
{
    public override string Code => "CAL009";

    public override string Title => "A dependency that another release changes at the same time";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    /// <summary>Two releases that change the same service in the same place are no matter of dependencies: see <see cref="ServiceBooked"/>.</summary>
    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar, Predicate<Placement> isTold)
    {
        var shared =
            from reach in placed.Reaches
            from target in reach.Targets
            from neighbour in calendar.Neighbours.Of(target.Service)
            from booking in calendar.Bookings.OfService(neighbour.Id, reach.Span, placed)
            where !isTold(booking.Placed)
                && !booking.Reach.Targets.Any(reach.Targets.Contains)
                && booking.Reach.Targets.Any(other => other.Service.Id == neighbour.Id && AreNear(other.Environment, target.Environment))
            select (Ours: target.Service, Theirs: neighbour, booking.Placed, Overlap: Overlaps.Of(reach.Span, booking.Reach.Span));
        foreach (var other in shared.GroupBy(one => one.Placed.Release.Id, StringComparer.Ordinal))
        {
            var pair = Collision.Of(placed, other.First().Placed);
            var worst = other
                .Select(one => ReferenceEquals(pair.Yields, placed) ? (Yields: one.Ours, Stays: one.Theirs, one.Overlap) : (Yields: one.Theirs, Stays: one.Ours, one.Overlap))
                .OrderBy(one => Math.Min(one.Yields.Tier, one.Stays.Tier)).ThenBy(one => one.Overlap.Start)
                .ThenBy(one => one.Yields.Id, StringComparer.Ordinal).ThenBy(one => one.Stays.Id, StringComparer.Ordinal)
                .First();
            if (!pair.IsIntended)
                yield return Between(pair, worst.Yields, worst.Stays) with { Overlap = worst.Overlap };
        }
    }

    private Conflict Between(Collision pair, Service yielding, Service staying)
    {
        var direction = yielding.DependsOn.Any(needed => needed.Id == staying.Id) ? "depends on" : "is needed by";
        return new Conflict(
            this,
            pair.Yields.Release,
            Written.Service(pair.Yields.Release, yielding.Id),
            $"{pair.Yields.Release.Name} changes {yielding.Title}, which {direction} {staying.Title}, while {pair.Stays.Release.Name} changes that.",
            "Move one of them, so that a failure has one cause; if they belong together, say so under depends_on with kind together, or under compatible_with in both.")
        {
            Severity = Math.Min(yielding.Tier, staying.Tier) == 1 && !pair.IsAgreed ? Severity.Error : Severity,
            With = [pair.Stays.Release],
            Related = [new(Written.Service(pair.Stays.Release, staying.Id), $"{pair.Stays.Release.Name} changes {staying.Title} here")],
        };
    }

    private static bool AreNear(DeploymentEnvironment one, DeploymentEnvironment other) =>
        one.Region == other.Region && one.Stage == other.Stage;
}
