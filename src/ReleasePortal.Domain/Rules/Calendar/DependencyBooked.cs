using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class DependencyBooked : ConflictRule
{
    public override string Code => "CAL009";

    public override string Title => "A dependency that another release changes at the same time";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar)
    {
        var shared =
            from reach in placed.Reaches
            from target in reach.Targets
            from neighbour in calendar.Neighbours.Of(target.Service)
            from booking in calendar.Bookings.OfService(neighbour.Id, reach.Span, placed)
            where booking.Reach.Targets.Any(other => other.Service.Id == neighbour.Id && AreNear(other.Environment, target.Environment))
            select (Ours: target.Service, Theirs: neighbour, booking.Placed, Overlap: Overlaps.Of(reach.Span, booking.Reach.Span));
        foreach (var other in shared.GroupBy(one => one.Placed.Release.Id, StringComparer.Ordinal))
        {
            var worst = other.OrderBy(one => Math.Min(one.Ours.Tier, one.Theirs.Tier)).ThenBy(one => one.Overlap.Start).ThenBy(one => one.Ours.Id, StringComparer.Ordinal).First();
            var pair = Collision.Of(placed, worst.Placed);
            if (!pair.IsIntended)
                yield return Between(pair, worst.Ours, worst.Theirs, ReferenceEquals(pair.Yields, placed)) with { Overlap = worst.Overlap };
        }
    }

    private Conflict Between(Collision pair, Service ours, Service theirs, bool oursYields)
    {
        var (yielding, staying) = oursYields ? (ours, theirs) : (theirs, ours);
        var direction = yielding.DependsOn.Any(needed => needed.Id == staying.Id) ? "depends on" : "is needed by";
        return new Conflict(
            this,
            pair.Yields.Release,
            Written.Service(pair.Yields.Release, yielding.Id),
            $"{pair.Yields.Release.Name} changes {yielding.Title}, which {direction} {staying.Title}, while {pair.Stays.Release.Name} changes that.",
            "Move one of them, so that a failure has one cause; if they belong together, say so under depends_on with kind together, or under compatible_with in both.")
        {
            Severity = Math.Min(ours.Tier, theirs.Tier) == 1 && !pair.IsAgreed ? Severity.Error : Severity,
            With = [pair.Stays.Release],
            Related = [new(Written.Service(pair.Stays.Release, staying.Id), $"{pair.Stays.Release.Name} changes {staying.Title} here")],
        };
    }

    private static bool AreNear(DeploymentEnvironment one, DeploymentEnvironment other) =>
        one.Region == other.Region && one.Stage == other.Stage;
}
