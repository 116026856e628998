using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules.Calendar;

namespace ReleasePortal.Domain.Calendar;

/// <summary>A release that slips because another one does.</summary>
/// <param name="Moved">The release at its later time.</param>
/// <param name="Days">By how many days; at least 1.</param>
/// <param name="Cause">The release that pushes it.</param>
/// <param name="Errors">What would forbid the later time, and does not forbid the one of now.</param>
public sealed record PushedRelease(Placement Moved, int Days, Release Cause, IReadOnlyList<Conflict> Errors)
{
    /// <summary>By the fewest days after which it starts when its predecessor is over.</summary>
    public static PushedRelease Behind(Placement successor, Placement predecessor, ReleaseCalendar calendar)
    {
        var days = Math.Max(1, (int)Math.Ceiling((predecessor.End - successor.Start).TotalDays) - 1);
        while (successor.MovedByDays(days).Start < predecessor.End)
            days++;
        return By(days, successor, predecessor.Release, calendar);
    }

    public static PushedRelease By(int days, Placement placed, Release cause, ReleaseCalendar calendar)
    {
        var moved = placed.MovedByDays(days);
        var now = ConflictSearch.Errors(placed, calendar).ToList();
        var then = ConflictSearch.Errors(moved, calendar).Where(conflict => conflict.Rule is not WrongOrder && !now.Exists(conflict.IsSameAs));
        return new PushedRelease(moved, days, cause, [.. then]);
    }
}
