using NodaTime;

namespace ReleasePortal.Domain.Calendar;

/// <summary>The time that change windows leave open for a service. Windows that touch or overlap are one.</summary>
public static class OpenTime
{
    /// <summary>The services on this reach that may only be released inside a change window, wherever they are reached.</summary>
    public static IReadOnlyList<ReleaseTarget> TargetsThatNeedIt(ReleaseReach reach)
    {
        List<ReleaseTarget>? targets = null;
        foreach (var target in reach.Targets)
        {
            if (target.Service.RequiresWindow)
                (targets ??= []).Add(target);
        }

        return targets ?? (IReadOnlyList<ReleaseTarget>)[];
    }

    /// <summary>When the window that is open for a service in its environment at the start of the reach closes, as far as it matters; null where none is open.</summary>
    public static Instant? EndOf(ReleaseTarget target, Placement placed, ReleaseReach reach, ReleaseCalendar calendar)
    {
        Instant? open = null;
        foreach (var window in Covering(target, placed, reach, calendar))
        {
            if (window.Start <= (open ?? reach.Span.Start) && window.End > (open ?? reach.Span.Start))
                open = window.End;
        }

        return open;
    }

    /// <summary>In the order of their starts, as far as a rollback may last.</summary>
    private static List<Interval> Covering(ReleaseTarget target, Placement placed, ReleaseReach reach, ReleaseCalendar calendar)
    {
        var rollback = placed.Release.Rollback?.Duration ?? Duration.Zero;
        var whole = reach with { Span = new Interval(reach.Span.Start, reach.Span.End + rollback), Environments = [target.Environment] };
        var covering = new List<Interval>();
        foreach (var window in calendar.Windows.Near(placed, whole))
        {
            if (window.Entry.Scope.Covers(target.Service, placed.Release, whole, calendar.Records))
                covering.Add(window.Interval);
        }

        covering.Sort((one, other) => one.Start.CompareTo(other.Start));
        return covering;
    }
}
