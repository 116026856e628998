using NodaTime;

namespace ReleasePortal.Domain.Releases.Health;

/// <summary>Whether the status is what it should be so long before the window: planned 14 days before, approved 2 days before, running when it opens.</summary>
internal static class ProgressHealth
{
    private const int Most = 25;

    private static readonly Duration Planned = Duration.FromDays(14);
    private static readonly Duration Approved = Duration.FromDays(2);

    public static HealthPart Of(Release release, Instant now)
    {
        if (release.Status == ReleaseStatus.Postponed)
            return new HealthPart(HealthPartKind.Progress, "It is postponed and has no new window", 0, Most);
        var (step, expected) = (StepOf(release.Status), ExpectedAt(release.Window.Start.Instant - now));
        var points = (expected - step) switch
        {
            <= 0 => Most,
            1 => Most / 2,
            _ => 0,
        };
        var words = $"It is {Word(step)}";
        return new HealthPart(HealthPartKind.Progress, points == Most ? $"{words}, as it should be by now" : $"{words}, and should be {Word(expected)} by now", points, Most);
    }

    private static int ExpectedAt(Duration left) => left <= Duration.Zero ? 3 : left <= Approved ? 2 : left <= Planned ? 1 : 0;

    private static int StepOf(ReleaseStatus status) => status switch
    {
        ReleaseStatus.Proposed => 0,
        ReleaseStatus.Planned => 1,
        ReleaseStatus.Approved => 2,
        ReleaseStatus.InProgress or ReleaseStatus.Validating => 3,
        ReleaseStatus.Completed or ReleaseStatus.RolledBack or ReleaseStatus.Failed or ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn
            or ReleaseStatus.Postponed => throw new ArgumentOutOfRangeException(nameof(status)),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    private static string Word(int step) => step switch
    {
        0 => "proposed",
        1 => "planned",
        2 => "approved",
        _ => "in progress",
    };
}
