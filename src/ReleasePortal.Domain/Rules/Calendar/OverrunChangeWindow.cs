using NodaTime;
using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class OverrunChangeWindow : ConflictRule
{
    public override string Code => "CAL007";

    public override string Title => "A change window that is too short";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar)
    {
        var rollback = placed.Release.Rollback?.Duration ?? Duration.Zero;
        return
            from reach in placed.Reaches
            let end = reach.Span.End + rollback
            from service in OpenTime.ServicesThatNeedIt(reach)
            let closes = OpenTime.EndOf(service, placed, reach, calendar)
            where closes is not null && closes < end
            select new Conflict(
                this,
                placed.Release,
                reach.Written,
                $"{placed.Release.Name} takes {Words(reach.Span.Duration, rollback)}, and the change window of {service.Title} closes {Spans.Words(end - closes.Value)} before that is over.",
                "Start earlier in the window, shorten the plan, or choose a longer window; the time for a rollback counts.")
            {
                With = [service],
                Related = [new(service.Origin.Key("requires_window"), "the service asks for a change window")],
                Overlap = new Interval(closes.Value, end),
            };
    }

    private static string Words(Duration planned, Duration rollback) => rollback == Duration.Zero
        ? Spans.Words(planned)
        : $"{Spans.Words(planned)} and {Spans.Words(rollback)} for a rollback";
}
