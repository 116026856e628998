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
        var others = calendar.Bookings.OfTeam(team.Id, placed.Window, placed).ToList();
        if (others.Count < team.Capacity)
            yield break;
        var busiest = others.Append(placed)
            .Select(start => Instant.Max(start.Start, placed.Start))
            .Select(moment => others.FindAll(other => other.Start <= moment && other.End > moment).Append(placed).ToList())
            .MaxBy(running => running.Count)!;
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
}
