using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class TooManyTierOne : ConflictRule
{
    public override string Code => "CAL018";

    public override string Title => "Too many tier-1 releases on one day";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar)
    {
        if (!Bookings.IsTierOne(placed.Release, calendar.Records))
            yield break;
        var day = Bookings.DayOf(placed, calendar.Records);
        var all = Sequence.Of(calendar.Bookings.TierOneOn(day, placed).Append(placed));
        var most = calendar.Limits.TierOneADay;
        if (all.Count <= most)
            yield break;
        var last = all[^1].Release;
        yield return new Conflict(
            this,
            last,
            Written.Start(last),
            $"{all.Count} releases of tier-1 services start on {day:uuuu-MM-dd}, and at most {most} a day should: {string.Join(", ", all.Select(one => one.Release.Name))}.",
            "Move one of them to another day, or change planning.tier_one_a_day in portal.yml.")
        {
            With = [.. all.SkipLast(1).Select(one => one.Release)],
            Related = [.. all.SkipLast(1).Select(one => new RelatedPlace(Written.Start(one.Release), $"{one.Release.Name} starts on this day"))],
        };
    }
}
