using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class MissedChangeWindow : ConflictRule
{
    public override string Code => "CAL006";

    public override string Title => "A start outside every change window";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar) =>
        from reach in placed.Reaches
        from service in OpenTime.ServicesThatNeedIt(reach)
        where OpenTime.EndOf(service, placed, reach, calendar) is null
        select new Conflict(
            this,
            placed.Release,
            reach.Written,
            $"{placed.Release.Name} starts outside every change window of {service.Title}, which is only released in one.",
            "Move the start into a change window whose scope covers the service and the place.")
        {
            With = [service],
            Related = [new(service.Origin.Key("requires_window"), "the service asks for a change window")],
        };
}
