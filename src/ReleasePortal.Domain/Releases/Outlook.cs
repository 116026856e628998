using NodaTime;
using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Releases;

/// <summary>How a release that has yet to start stands, and everything known that could stop it, worst first.</summary>
public sealed record Outlook(Standing Standing, GateCount Gates, IReadOnlyList<Obstacle> Obstacles)
{
    private static readonly Duration OneDay = Duration.FromDays(1);

    /// <param name="now">When the question is asked.</param>
    /// <param name="today">The day of <paramref name="now"/> in the portal's zone: what is due on a day is late on the next.</param>
    public static Outlook Of(Release release, RecordSet records, Instant now, LocalDate today)
    {
        var gates = GateCount.Of(release);
        var obstacles = Find(release, records, now, today, gates).OrderByDescending(obstacle => obstacle.Effect).ToList();
        var worst = obstacles.Select(obstacle => obstacle.Effect).DefaultIfEmpty(Standing.Ready).Max();
        var decided = release.Decision is { Verdict: Verdict.Go or Verdict.Conditional };
        var standing = worst switch
        {
            Standing.Blocked or Standing.AtRisk => worst,
            Standing.Ready or Standing.OnTrack => decided || gates is { Total: > 0, NotRun: 0 } ? Standing.Ready : Standing.OnTrack,
            _ => throw new ArgumentOutOfRangeException(nameof(release)),
        };
        return new Outlook(standing, gates, obstacles);
    }

    private static IEnumerable<Obstacle> Find(Release release, RecordSet records, Instant now, LocalDate today, GateCount gates)
    {
        if (release.Decision is { Verdict: Verdict.NoGo } decision)
            yield return new Obstacle.DecidedAgainst(decision);
        foreach (var approval in release.Approvals.Where(approval => approval.Decision == ApprovalDecision.Rejected))
            yield return new Obstacle.Rejected(approval);
        if (release.Status != ReleaseStatus.Postponed && release.Window.End.Instant <= now)
            yield return new Obstacle.WindowPassed(release.Window);
        var overlaps = FreezeOverlap.Of(release, records).DistinctBy(overlap => overlap.Freeze.Entry.Id).ToList();
        foreach (var overlap in overlaps)
            yield return new Obstacle.InFreeze(overlap);
        foreach (var criterion in release.GoNoGo.Where(criterion => criterion.State == GateState.Fail))
            yield return new Obstacle.FailedCriterion(criterion);
        foreach (var check in release.Readiness.Where(check => check.State == GateState.Fail))
            yield return new Obstacle.FailedCheck(check);
        foreach (var check in release.Readiness.Where(check => check.State == GateState.NotRun && check.Due < today))
            yield return new Obstacle.LateCheck(check);
        foreach (var obstacle in Waiting(release, records))
            yield return obstacle;
        if (gates.NotRun > 0)
            yield return new Obstacle.OpenGates(gates.NotRun);
        if (overlaps.Count == 0 && FreezeOverlap.Of(release, records, OneDay).FirstOrDefault(IsHard) is { } near)
            yield return new Obstacle.NoSlack(near);
    }

    private static IEnumerable<Obstacle> Waiting(Release release, RecordSet records)
    {
        foreach (var dependency in release.DependsOn.Where(dependency => dependency.Kind == DependencyKind.Before))
        {
            if (records.Releases.Find(dependency.Release) is not { } other || other.Status == ReleaseStatus.Completed)
                continue;
            yield return other.Status.IsFinal() || other.Window.End.Instant > release.Window.Start.Instant
                ? new Obstacle.BrokenOrder(dependency, other)
                : new Obstacle.Awaits(dependency, other);
        }
    }

    private static bool IsHard(FreezeOverlap overlap) => overlap.Freeze.Entry.Level == FreezeLevel.Hard;
}
