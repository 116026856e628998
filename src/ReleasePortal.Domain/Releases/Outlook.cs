using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Releases;

/// <summary>How a release that has yet to start stands, and everything known that could stop it, worst first.</summary>
public sealed record Outlook(Standing Standing, GateCount Gates, IReadOnlyList<Obstacle> Obstacles)
{
    /// <param name="release">The release that is asked for.</param>
    /// <param name="conflicts">What stands against it in the calendar and is not waived.</param>
    /// <param name="governance">What stands against it by policies, approvals and evidence and is not waived.</param>
    /// <param name="calendar">The calendar, at the instant of the question: what is due on a day is late on the next.</param>
    public static Outlook Of(Release release, IReadOnlyList<Conflict> conflicts, IReadOnlyList<Finding> governance, ReleaseCalendar calendar)
    {
        var gates = GateCount.Of(release);
        var obstacles = Find(release, conflicts, calendar, gates).Concat(governance.Select(finding => new Obstacle.Ungoverned(finding))).OrderByDescending(obstacle => obstacle.Effect).ToList();
        var worst = obstacles.Select(obstacle => obstacle.Effect).DefaultIfEmpty(Standing.Ready).Max();
        var decided = release.Decision is { IsGo: true };
        var standing = worst switch
        {
            Standing.Blocked or Standing.AtRisk => worst,
            Standing.Ready or Standing.OnTrack => decided || gates is { Total: > 0, NotRun: 0 } ? Standing.Ready : Standing.OnTrack,
            _ => throw new ArgumentOutOfRangeException(nameof(release)),
        };
        return new Outlook(standing, gates, obstacles);
    }

    /// <summary>What would be decided today: no-go while anything blocks but an older no-go, else what the gates say; null where neither says anything.</summary>
    public Verdict? Today => Obstacles.Any(obstacle => obstacle.Effect == Standing.Blocked && obstacle is not Obstacle.DecidedAgainst) ? Verdict.NoGo : Gates.Verdict;

    /// <summary>Every release that has yet to start, by its id.</summary>
    public static IReadOnlyDictionary<string, Outlook> Ahead(Review review)
    {
        var governance = review.Findings.Where(IsGovernance).ToLookup(finding => Folder(finding.Place.Path), StringComparer.Ordinal);
        var conflicts = review.Conflicts.ToLookup(conflict => conflict.Release.Id, StringComparer.Ordinal);
        return review.Calendar.Records.Releases
            .Where(release => release.Status.IsAhead())
            .ToDictionary(release => release.Id, release => Of(release, [.. conflicts[release.Id]], [.. governance[Folder(release.Origin.Place.Path)]], review.Calendar), StringComparer.Ordinal);
    }

    /// <summary>Notes stop nothing.</summary>
    private static bool IsGovernance(Finding finding) => finding.Severity != Severity.Note && RuleBook.Governance.Contains(finding.Rule);

    private static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    private static IEnumerable<Obstacle> Find(Release release, IReadOnlyList<Conflict> conflicts, ReleaseCalendar calendar, GateCount gates)
    {
        if (release.Decision is { Verdict: Verdict.NoGo } decision)
            yield return new Obstacle.DecidedAgainst(decision);
        foreach (var approval in StandingApprovals.Against(release))
            yield return new Obstacle.Rejected(approval);
        if (release.Status != ReleaseStatus.Postponed && release.Window.End.Instant <= calendar.Now)
            yield return new Obstacle.WindowPassed(release.Window);
        foreach (var conflict in conflicts)
            yield return new Obstacle.InConflict(conflict);
        foreach (var criterion in release.GoNoGo.Where(criterion => criterion.State == GateState.Fail))
            yield return new Obstacle.FailedCriterion(criterion);
        foreach (var check in release.Readiness.Where(check => check.State == GateState.Fail))
            yield return new Obstacle.FailedCheck(check);
        foreach (var check in release.Readiness.Where(check => check.State == GateState.NotRun && check.Due < calendar.Today))
            yield return new Obstacle.LateCheck(check);
        foreach (var obstacle in Waiting(release, calendar.Records))
            yield return obstacle;
        if (gates.NotRun > 0)
            yield return new Obstacle.OpenGates(gates.NotRun);
        if (calendar.Find(release.Id) is { } planned && HardFreeze(planned, calendar) is null && HardFreeze(planned.MovedByDays(1), calendar) is { } near)
            yield return new Obstacle.NoSlack(near);
    }

    private static IEnumerable<Obstacle> Waiting(Release release, RecordSet records)
    {
        foreach (var dependency in release.DependsOn.Where(dependency => dependency.Kind == DependencyKind.Before))
        {
            if (records.Releases.Find(dependency.Release) is not { } other || other.Status == ReleaseStatus.Completed)
                continue;
            yield return other.Status.IsFinal() ? new Obstacle.BrokenOrder(dependency, other) : new Obstacle.Awaits(dependency, other);
        }
    }

    /// <summary>A hard freeze that it would fall into at this time, whether or not somebody waived that.</summary>
    private static Freeze? HardFreeze(Placement placed, ReleaseCalendar calendar) => placed.Reaches
        .SelectMany(reach => calendar.FreezesOf(FreezeLevel.Hard).Covering(placed, reach))
        .Select(occurrence => occurrence.Entry)
        .FirstOrDefault();
}
