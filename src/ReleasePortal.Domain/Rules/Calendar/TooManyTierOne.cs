using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class TooManyTierOne : MutualRule
{
    public override string Code => "CAL018";

    public override string Title => "Too many tier-1 releases on one day";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar, Predicate<Placement> isTold)
    {
        if (!Bookings.IsTierOne(placed.Release, calendar.Records))
            yield break;
        var day = Bookings.DayOf(placed, calendar.Records);
        var others = calendar.Bookings.TierOneOn(day, placed).ToList();
        var most = calendar.Limits.TierOneADay;
        if (others.Count < most || others.Exists(isTold))
            yield break;
        var all = Sequence.Of(others.Append(placed));
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
