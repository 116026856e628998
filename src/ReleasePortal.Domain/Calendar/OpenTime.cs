using NodaTime;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Calendar;

/// <summary>The time that change windows leave open for a service. Windows that touch or overlap are one.</summary>
public static class OpenTime
{
    /// <summary>The services on this reach that may only be released inside a change window.</summary>
    public static IEnumerable<Service> ServicesThatNeedIt(ReleaseReach reach) => reach.Targets
        .Select(target => target.Service)
        .Where(service => service.RequiresWindow)
        .DistinctBy(service => service.Id);

    /// <summary>When the window that is open at the start of the reach closes, as far as it matters; null where none is open.</summary>
    public static Instant? EndOf(Service service, Placement placed, ReleaseReach reach, ReleaseCalendar calendar)
    {
        Instant? open = null;
        foreach (var window in Covering(service, placed, reach, calendar))
        {
            if (window.Start <= (open ?? reach.Span.Start) && window.End > (open ?? reach.Span.Start))
                open = window.End;
        }

        return open;
    }

    /// <summary>In the order of their starts, as far as a rollback may last.</summary>
    private static IEnumerable<Interval> Covering(Service service, Placement placed, ReleaseReach reach, ReleaseCalendar calendar)
    {
        var rollback = placed.Release.Rollback?.Duration ?? Duration.Zero;
        var whole = reach with { Span = new Interval(reach.Span.Start, reach.Span.End + rollback) };
        return calendar.Windows.Near(placed, whole)
            .Where(window => window.Entry.Scope.Covers(service, placed.Release, reach, calendar.Records))
            .Select(window => window.Interval)
            .OrderBy(window => window.Start);
    }
}
