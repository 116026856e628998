using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class ReleaseDuringBusinessEvent : ConflictRule
{
    public override string Code => "CAL013";

    public override string Title => "A release during a business event";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar) =>
        from reach in placed.Reaches
        from happening in calendar.Events.Covering(placed, reach)
        select new Conflict(
            this,
            placed.Release,
            reach.Written,
            $"{placed.Release.Name} falls into the business event \"{happening.Entry.Title}\".",
            "Move it, or agree with the people of the event and write down in the justification why now.")
        {
            With = [happening.Entry],
            Related = [new(happening.Entry.Origin.Value("start"), $"the event lasts {Spans.Words(happening.Interval.Duration)}")],
            Overlap = Overlaps.Of(reach.Span, happening.Interval),
        };
}
