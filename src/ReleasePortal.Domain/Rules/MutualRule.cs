using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules;

/// <summary>A rule about releases that want the same: whichever of them is asked, the conflict is found, and it is the same one.</summary>
public abstract class MutualRule : ConflictRule
{
    public sealed override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar) => Find(placed, calendar, _ => false);

    /// <param name="placed">The release, and when.</param>
    /// <param name="calendar">What it must not collide with.</param>
    /// <param name="isTold">Which other releases have been asked before, so that what they share is found already.</param>
    public abstract IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar, Predicate<Placement> isTold);
}
