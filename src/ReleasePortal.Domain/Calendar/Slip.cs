using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Calendar;

/// <summary>What would be if a release came later by some days, at the same time of day.</summary>
/// <param name="Days">How many; at least 1.</param>
/// <param name="Moved">The release at its later time.</param>
/// <param name="New">What would stand against it then, and does not now.</param>
/// <param name="Gone">What stands against it now, and would not then.</param>
/// <param name="Pushed">The releases that would have to slip with it, in the order of their new starts.</param>
public sealed record Slip(int Days, Placement Moved, IReadOnlyList<Conflict> New, IReadOnlyList<Conflict> Gone, IReadOnlyList<PushedRelease> Pushed)
{
    /// <summary>In days. Dependencies in a circle push each other for ever, and then nobody can say by how much.</summary>
    private const int Longest = 366;

    public static Slip Of(Placement planned, int days, ReleaseCalendar calendar)
    {
        var moved = planned.MovedByDays(days);
        var pushed = Pushing(planned, moved, days, calendar).ToDictionary(one => one.Key, one => one.Value.Judged(calendar), StringComparer.Ordinal);
        var (now, then) = (Against(planned, calendar, pushed), Against(moved, calendar, pushed));
        return new Slip(
            days,
            moved,
            then.FindAll(conflict => !now.Exists(conflict.IsSameAs)),
            now.FindAll(conflict => !then.Exists(conflict.IsSameAs)),
            [.. pushed.Values.OrderBy(one => one.Moved.Start).ThenBy(one => one.Moved.Release.Id, StringComparer.Ordinal)]);
    }

    /// <summary>What stands against a placement, but for those that would slip with it and would not be where they are.</summary>
    private static List<Conflict> Against(Placement placed, ReleaseCalendar calendar, Dictionary<string, PushedRelease> pushed) =>
    [
        .. ConflictSearch.Of(placed, calendar).Where(conflict => conflict.Waiver is null && !pushed.Keys.Any(conflict.Concerns)),
    ];

    /// <summary>Whatever waits for the release, or for one that is pushed, is pushed by the fewest days that keep the order; what goes together with it by as many.</summary>
    private static Dictionary<string, PushedRelease> Pushing(Placement planned, Placement moved, int days, ReleaseCalendar calendar)
    {
        var pushed = new Dictionary<string, PushedRelease>(StringComparer.Ordinal);
        var open = new Queue<(Placement Moved, int Days)>([(moved, days)]);
        while (open.TryDequeue(out var cause))
        {
            foreach (var next in Following(cause.Moved, cause.Days, calendar))
            {
                var id = next.Moved.Release.Id;
                if (id == planned.Release.Id || (pushed.TryGetValue(id, out var before) && before.Days >= next.Days))
                    continue;
                if (next.Days > Longest)
                    return [];
                pushed[id] = next;
                open.Enqueue((next.Moved, next.Days));
            }
        }

        return pushed;
    }

    private static IEnumerable<PushedRelease> Following(Placement cause, int days, ReleaseCalendar calendar)
    {
        foreach (var successor in calendar.Bookings.SuccessorsOf(cause.Release.Id).Where(successor => successor.Release.Status.IsAhead() && successor.Start < cause.End))
            yield return PushedRelease.Behind(successor, cause);
        foreach (var partner in calendar.Bookings.PartnersOf(cause.Release.Id).Where(partner => partner.Release.Status.IsAhead()))
            yield return PushedRelease.By(days, partner);
    }
}
