using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules.Calendar;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>Asks the calendar and the history what policies want to know of a release.</summary>
internal sealed class CalendarFactReader(ReleaseCalendar calendar)
{
    private static readonly Duration Ahead = Duration.FromDays(120);

    private readonly ILookup<string, Conflict> freezes = calendar.Conflicts
        .Where(conflict => conflict.Rule is ReleaseInFreeze)
        .ToLookup(conflict => conflict.Release.Id, StringComparer.Ordinal);

    public CalendarFacts Of(Release release)
    {
        var found = freezes[release.Id].ToList();
        return new CalendarFacts(
            NoticeDays(release),
            WorkingDaysBetween(release.Window.Interval.End, calendar.Now),
            Ids(found, FreezeLevel.Hard),
            Ids(found, FreezeLevel.Soft),
            found.Count > 0 && found.TrueForAll(conflict => conflict.Waiver is not null),
            DaysToNextHardFreeze(release),
            AddedAfterScopeFreeze(release));
    }

    private static IReadOnlyList<string> Ids(IEnumerable<Conflict> found, FreezeLevel level) =>
        [.. found.Where(conflict => ((ReleaseInFreeze)conflict.Rule).Level == level).SelectMany(conflict => conflict.With).Select(freeze => freeze.Id).Distinct(StringComparer.Ordinal)];

    private int? NoticeDays(Release release)
    {
        if (calendar.ProposedAt(release) is not { } proposed)
            return null;
        return WorkingDaysBetween(proposed, release.Window.Interval.Start);
    }

    private int WorkingDaysBetween(Instant from, Instant to)
    {
        var zone = calendar.Records.Portal.TimeZone;
        return WorkingDays.After(from.InZone(zone).Date, to.InZone(zone).Date);
    }

    private int? DaysToNextHardFreeze(Release release)
    {
        if (calendar.Find(release.Id) is not { } placed)
            return null;
        var starts = placed.Reaches
            .Select(reach => reach with { Span = new Interval(reach.Span.End, reach.Span.End + Ahead) })
            .SelectMany(reach => calendar.FreezesOf(FreezeLevel.Hard).Covering(placed, reach).Select(freeze => freeze.Interval.Start))
            .Where(start => start >= placed.End)
            .ToList();
        return starts.Count == 0 ? null : (int)(starts.Min() - placed.End).TotalDays;
    }

    private int? AddedAfterScopeFreeze(Release release)
    {
        var plans = calendar.Records.History.PlansOf(release, calendar.Now);
        return Baseline.Frozen(plans, calendar.Now) is { } frozen ? ScopeComparison.Of(frozen.Scope, plans[^1].Scope).Added.Count : null;
    }
}
