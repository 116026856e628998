using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules.Calendar;

namespace ReleasePortal.Domain.Calendar;

/// <summary>A release that slips because another one does.</summary>
/// <param name="Planned">The release as it is planned.</param>
/// <param name="Moved">The release at its later time.</param>
/// <param name="Days">By how many days; at least 1.</param>
/// <param name="Errors">What would forbid the later time, and does not forbid the one of now.</param>
public sealed record PushedRelease(Placement Planned, Placement Moved, int Days, IReadOnlyList<Conflict> Errors)
{
    /// <summary>By the fewest days after which it starts when its predecessor is over.</summary>
    public static PushedRelease Behind(Placement successor, Placement predecessor)
    {
        var days = Math.Max(1, (int)Math.Ceiling((predecessor.End - successor.Start).TotalDays) - 1);
        while (successor.MovedByDays(days).Start < predecessor.End)
            days++;
        return By(days, successor);
    }

    public static PushedRelease By(int days, Placement placed) => new(placed, placed.MovedByDays(days), days, []);

    /// <summary>The same, with what would forbid the later time.</summary>
    public PushedRelease Judged(ReleaseCalendar calendar)
    {
        var now = ConflictSearch.Errors(Planned, calendar).ToList();
        return this with
        {
            Errors = [.. ConflictSearch.Errors(Moved, calendar).Where(conflict => conflict.Rule is not WrongOrder && !now.Exists(conflict.IsSameAs))],
        };
    }
}
