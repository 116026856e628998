using NodaTime;
using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class TeamOverCapacity : ConflictRule
{
    public override string Code => "CAL012";

    public override string Title => "More releases than the team can run at a time";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar)
    {
        if (calendar.Records.Teams.Find(placed.Release.Owner) is not { } team)
            yield break;
        var others = calendar.Bookings.OfTeam(team.Id, placed.Window, placed);
        if (others.Count < team.Capacity)
            yield break;
        var busiest = Busiest(placed, others);
        if (busiest.Count <= team.Capacity)
            yield break;
        var inOrder = Sequence.Of(busiest);
        var last = inOrder[^1].Release;
        yield return new Conflict(
            this,
            last,
            last.Owner.Place,
            $"{team.Title} would run {busiest.Count} releases at a time, and its capacity is {team.Capacity}: {string.Join(", ", inOrder.Select(one => one.Release.Name))}.",
            "Move one of them, or raise the capacity of the team if it has grown.")
        {
            With = [.. inOrder.SkipLast(1).Select(one => one.Release)],
            Related = [new(team.Origin.Key("capacity"), "the capacity is written here")],
            Overlap = busiest.Select(one => one.Window).Aggregate(Overlaps.Of),
        };
    }

    /// <summary>Those that run at the first moment at which most do. More can only run when one has just started.</summary>
    private static List<Placement> Busiest(Placement placed, List<Placement> others)
    {
        var ends = others.ConvertAll(other => other.End);
        ends.Sort();
        var (busiest, most, over) = (placed.Start, 0, 0);
        for (var started = 1; started <= others.Count; started++)
        {
            var moment = Instant.Max(others[started - 1].Start, placed.Start);
            while (over < ends.Count && ends[over] <= moment)
                over++;
            if (started - over > most)
                (busiest, most) = (moment, started - over);
        }

        return [.. others.Where(other => other.Start <= busiest && other.End > busiest), placed];
    }
}
