using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class MissedChangeWindow : ConflictRule
{
    public override string Code => "CAL006";

    public override string Title => "A start outside every change window";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar) => placed.Reaches.SelectMany(reach => OpenTime.TargetsThatNeedIt(reach)
        .Where(target => OpenTime.EndOf(target, placed, reach, calendar) is null)
        .DistinctBy(target => target.Service.Id)
        .Select(target => new Conflict(
            this,
            placed.Release,
            reach.Written,
            $"{placed.Release.Name} starts outside every change window of {target.Service.Title} in {target.Environment.Title}.",
            "Move the start into a change window whose scope covers the service and every place that is reached, or roll out in phases.")
        {
            With = [target.Service],
            Related = [new(target.Service.Origin.Key("requires_window"), "the service is released in change windows only")],
        }));
}
