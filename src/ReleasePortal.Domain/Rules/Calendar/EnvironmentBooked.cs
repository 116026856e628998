using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class EnvironmentBooked : MutualRule
{
    public override string Code => "CAL010";

    public override string Title => "An exclusive environment that is booked twice";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar, Predicate<Placement> isTold)
    {
        var shared = Shared(placed, calendar, isTold);
        if (shared.Count == 0)
            yield break;
        foreach (var other in shared.GroupBy(one => (one.Booking.Placed.Release.Id, one.Environment.Id)))
        {
            var pair = Collision.Of(placed, other.First().Booking.Placed);
            var isOurs = ReferenceEquals(pair.Yields, placed);
            var (environment, yielding, staying, overlap) = other
                .Select(one => isOurs ? (one.Environment, Yields: one.Reach, Stays: one.Booking.Reach, one.Overlap) : (one.Environment, Yields: one.Booking.Reach, Stays: one.Reach, one.Overlap))
                .OrderBy(one => one.Overlap.Start).ThenBy(one => one.Yields.Written).ThenBy(one => one.Stays.Written).First();
            yield return new Conflict(
                this,
                pair.Yields.Release,
                yielding.Written,
                $"{pair.Yields.Release.Name} needs {environment.Title}, which only one release may use at a time, while {pair.Stays.Release.Name} has it.",
                "Move one of them to a time at which the environment is free; a proposal that is not approved yet counts too.")
            {
                With = [pair.Stays.Release, environment],
                Related = [new(staying.Written, $"{pair.Stays.Release.Name} has it from here"), new(environment.Origin.Key("exclusive"), "the environment is exclusive")],
                Overlap = overlap,
            };
        }
    }

    private static List<(DeploymentEnvironment Environment, ReleaseReach Reach, Booking Booking, Interval Overlap)> Shared(Placement placed, ReleaseCalendar calendar, Predicate<Placement> isTold)
    {
        List<(DeploymentEnvironment, ReleaseReach, Booking, Interval)> shared = [];
        foreach (var reach in placed.Reaches)
        {
            foreach (var environment in reach.Environments)
            {
                if (!environment.Exclusive)
                    continue;
                foreach (var booking in calendar.Bookings.OfEnvironment(environment.Id, reach.Span, placed))
                {
                    if (!isTold(booking.Placed))
                        shared.Add((environment, reach, booking, Overlaps.Of(reach.Span, booking.Reach.Span)));
                }
            }
        }

        return shared;
    }
}
