using NodaTime;
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
        var shared = Shared(placed, calendar, isTold);
        if (shared.Count == 0)
            yield break;
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

    private static List<(Service Ours, Service Theirs, Placement Placed, Interval Overlap)> Shared(Placement placed, ReleaseCalendar calendar, Predicate<Placement> isTold)
    {
        List<(Service, Service, Placement, Interval)> shared = [];
        foreach (var reach in placed.Reaches)
        {
            List<(Service Neighbour, List<Booking> Bookings)> around = [];
            Service? last = null;
            foreach (var (service, environment) in reach.Targets)
            {
                if (!ReferenceEquals(service, last))
                    around = Around(service, reach, placed, calendar);
                last = service;
                foreach (var (neighbour, bookings) in around)
                {
                    foreach (var booking in bookings)
                    {
                        if (!isTold(booking.Placed) && IsNear(booking.Reach, neighbour, environment) && !booking.Reach.Targets.Any(reach.Targets.Contains))
                            shared.Add((service, neighbour, booking.Placed, Overlaps.Of(reach.Span, booking.Reach.Span)));
                    }
                }
            }
        }

        return shared;
    }

    private static List<(Service Neighbour, List<Booking> Bookings)> Around(Service service, ReleaseReach reach, Placement placed, ReleaseCalendar calendar)
    {
        List<(Service, List<Booking>)> around = [];
        foreach (var neighbour in calendar.Neighbours.Of(service))
        {
            var bookings = calendar.Bookings.OfService(neighbour.Id, reach.Span, placed);
            if (bookings.Count > 0)
                around.Add((neighbour, bookings));
        }

        return around;
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

    private static bool IsNear(ReleaseReach reach, Service service, DeploymentEnvironment environment) => reach.Targets.Any(target =>
        target.Service.Id == service.Id && target.Environment.Region == environment.Region && target.Environment.Stage == environment.Stage);
}
