using NodaTime;
using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class OverrunChangeWindow : ConflictRule
{
    public override string Code => "CAL007";

    public override string Title => "A change window that is too short";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "release-manager";

    /// <summary>Of the places in which a service is reached, the one whose window closes first is told.</summary>
    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar)
    {
        foreach (var reach in placed.Reaches)
        {
            if (OpenTime.TargetsThatNeedIt(reach) is not { Count: > 0 } targets)
                continue;
            var first = targets
                .Select(target => (Target: target, Closes: OpenTime.EndOf(target, placed, reach, calendar)))
                .Where(found => found.Closes is { } closes && closes < End(reach, placed))
                .GroupBy(found => found.Target.Service.Id, StringComparer.Ordinal)
                .Select(found => found.MinBy(one => one.Closes));
            foreach (var (target, closes) in first)
                yield return Of(placed, reach, target, closes!.Value);
        }
    }

    private Conflict Of(Placement placed, ReleaseReach reach, ReleaseTarget target, Instant closes) => new(
        this,
        placed.Release,
        reach.Written,
        $"{placed.Release.Name} takes {Words(placed, reach)}, and the change window of {target.Service.Title} in {target.Environment.Title} closes {Spans.Words(End(reach, placed) - closes)} before that is over.",
        "Start earlier in the window, shorten the plan, or choose a longer window; the time for a rollback counts.")
    {
        With = [target.Service],
        Related = [new(target.Service.Origin.Key("requires_window"), "the service is released in change windows only")],
        Overlap = new Interval(closes, End(reach, placed)),
    };

    private static Instant End(ReleaseReach reach, Placement placed) => reach.Span.End + Rollback(placed);

    private static Duration Rollback(Placement placed) => placed.Release.Rollback?.Duration ?? Duration.Zero;

    private static string Words(Placement placed, ReleaseReach reach) => Rollback(placed) == Duration.Zero
        ? Spans.Words(reach.Span.Duration)
        : $"{Spans.Words(reach.Span.Duration)} and {Spans.Words(Rollback(placed))} for a rollback";
}
