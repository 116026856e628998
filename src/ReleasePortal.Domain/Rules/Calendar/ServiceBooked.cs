using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class ServiceBooked : MutualRule
{
    public override string Code => "CAL008";

    public override string Title => "A service that another release changes at the same time";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar, Predicate<Placement> isTold)
    {
        var shared = Shared(placed, calendar, isTold);
        if (shared.Count == 0)
            yield break;
        foreach (var other in shared.GroupBy(one => one.Booking.Placed.Release.Id, StringComparer.Ordinal))
        {
            var first = other.OrderBy(one => one.Overlap.Start).ThenBy(one => one.Target.Service.Id, StringComparer.Ordinal).ThenBy(one => one.Target.Environment.Id, StringComparer.Ordinal).First();
            var pair = Collision.Of(placed, first.Booking.Placed);
            yield return new Conflict(
                this,
                pair.Yields.Release,
                Written.Service(pair.Yields.Release, first.Target.Service.Id),
                $"{pair.Yields.Release.Name} changes {first.Target.Service.Title} in {first.Target.Environment.Title} while {pair.Stays.Release.Name} does.",
                pair.IsAgreed ? "Both plans agree to it; see to it that one of the two commanders leads."
                : pair.IsHalfAgreed ? "Only one of the plans names the other under compatible_with: name it in both, or move one."
                : "Move one of them to a free time, or let both name each other under compatible_with.")
            {
                Severity = pair.IsAgreed ? Severity.Warning : Severity,
                With = [pair.Stays.Release],
                Related = [new(Written.Service(pair.Stays.Release, first.Target.Service.Id), $"{pair.Stays.Release.Name} changes it here")],
                Overlap = first.Overlap,
            };
        }
    }

    private static List<(ReleaseTarget Target, Booking Booking, Interval Overlap)> Shared(Placement placed, ReleaseCalendar calendar, Predicate<Placement> isTold)
    {
        List<(ReleaseTarget, Booking, Interval)> shared = [];
        foreach (var reach in placed.Reaches)
        {
            List<Booking> bookings = [];
            Service? last = null;
            foreach (var target in reach.Targets)
            {
                if (!ReferenceEquals(target.Service, last))
                    bookings = calendar.Bookings.OfService(target.Service.Id, reach.Span, placed);
                last = target.Service;
                foreach (var booking in bookings)
                {
                    if (!isTold(booking.Placed) && booking.Reach.Targets.Contains(target))
                        shared.Add((target, booking, Overlaps.Of(reach.Span, booking.Reach.Span)));
                }
            }
        }

        return shared;
    }
}
