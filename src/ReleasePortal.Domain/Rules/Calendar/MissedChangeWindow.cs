using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class MissedChangeWindow : ConflictRule
{
    public override string Code => "CAL006";

    public override string Title => "A start outside every change window";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar)
    {
        foreach (var reach in placed.Reaches)
        {
            if (OpenTime.TargetsThatNeedIt(reach) is not { Count: > 0 } targets)
                continue;
            var missed = targets.Where(target => OpenTime.EndOf(target, placed, reach, calendar) is null).ToList();
            if (missed.Count > 0)
                yield return Of(placed, reach, missed);
        }
    }

    private Conflict Of(Placement placed, ReleaseReach reach, List<ReleaseTarget> missed)
    {
        var services = missed.Select(target => target.Service).DistinctBy(service => service.Id).ToList();
        var places = missed.Select(target => target.Environment.Title).Distinct(StringComparer.Ordinal);
        return new Conflict(
            this,
            placed.Release,
            reach.Written,
            $"{placed.Release.Name} starts outside every change window of {string.Join(", ", services.Select(service => service.Title))} in {string.Join(", ", places)}.",
            "Move the start into a change window whose scope covers the service and every place that is reached, or roll out in phases.")
        {
            With = services,
            Related = [.. services.Select(service => new RelatedPlace(service.Origin.Key("requires_window"), $"{service.Title} is released in change windows only"))],
        };
    }
}
