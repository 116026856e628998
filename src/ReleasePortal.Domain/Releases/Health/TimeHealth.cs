using NodaTime;

namespace ReleasePortal.Domain.Releases.Health;

/// <summary>Whether half a day is left for each thing that is open, until the window opens or, of one that runs, closes. Where no checks or gates are written, nobody knows what is open.</summary>
internal static class TimeHealth
{
    private const int Most = 15;

    private static readonly Duration Each = Duration.FromHours(12);

    public static HealthPart Of(Release release, IReadOnlyList<string> dropped, Instant now)
    {
        if (release.Status == ReleaseStatus.Postponed)
            return new HealthPart(HealthPartKind.TimeLeft, "It is postponed, and has no new window", 0, Most);
        var until = release.Status.IsRunning() ? release.Window.End.Instant : release.Window.Start.Instant;
        var left = until - now;
        if (left <= Duration.Zero)
            return new HealthPart(HealthPartKind.TimeLeft, release.Status.IsRunning() ? "Its window is over, and it still runs" : "Its window has opened, and it has not started", 0, Most);
        if (release.Readiness.Count == 0 || release.GoNoGo.Count == 0)
            return new HealthPart(HealthPartKind.TimeLeft, $"{Words(left)} left, and nobody knows for what", 0, Most);
        var gates = GateCount.Of(release);
        var open = gates.NotRun + gates.Failed + ReadinessHealth.Unplanned(release) + dropped.Count;
        var points = release.Status.IsRunning() ? (open == 0 ? Most : 0) : left >= Each * open ? Most : left * 2 >= Each * open ? Most / 2 : 0;
        return new HealthPart(HealthPartKind.TimeLeft, $"{Words(left)} left for {open switch { 0 => "nothing that is open", 1 => "1 open thing", _ => $"{open} open things" }}", points, Most);
    }

    private static string Words(Duration left) => left.Days switch
    {
        0 => left.Hours == 1 ? "1 hour" : $"{left.Hours} hours",
        1 => "1 day",
        _ => $"{left.Days} days",
    };
}
