using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Releases;

/// <summary>One thing that could stop a release that has yet to start.</summary>
public abstract record Obstacle(Standing Effect)
{
    /// <summary>The go/no-go decision was no.</summary>
    public sealed record DecidedAgainst(GoNoGoDecision Decision) : Obstacle(Standing.Blocked);

    /// <summary>Somebody who was asked rejected the plan.</summary>
    public sealed record Rejected(Approval Approval) : Obstacle(Standing.Blocked);

    /// <summary>Its window is over, and nothing says that it shipped or was given up.</summary>
    public sealed record WindowPassed(Window Window) : Obstacle(Standing.AtRisk);

    /// <summary>It cannot, or should not, happen when it is planned: an error blocks, a warning weighs as its rule says.</summary>
    public sealed record InConflict(Conflict Conflict)
        : Obstacle(Conflict.Severity == Severity.Error ? Standing.Blocked : Conflict.Rule.Warned);

    /// <summary>A policy, an approval, its decision or its evidence does not hold: an error blocks, a warning is a risk.</summary>
    public sealed record Ungoverned(Finding Finding)
        : Obstacle(Finding.Severity == Severity.Error ? Standing.Blocked : Standing.AtRisk);

    /// <summary>A criterion of the go/no-go decision failed.</summary>
    public sealed record FailedCriterion(GoNoGoCriterion Criterion) : Obstacle(Standing.AtRisk);

    /// <summary>A check of one service failed.</summary>
    public sealed record FailedCheck(ReadinessCheck Check) : Obstacle(Standing.AtRisk);

    /// <summary>A check of one service is not done, and its day is over.</summary>
    public sealed record LateCheck(ReadinessCheck Check) : Obstacle(Standing.AtRisk);

    /// <summary>It depends on a release that did not come.</summary>
    public sealed record BrokenOrder(ReleaseDependency Dependency, Release Other) : Obstacle(Standing.AtRisk);

    /// <summary>It depends on a release that is planned in time and not done yet.</summary>
    public sealed record Awaits(ReleaseDependency Dependency, Release Other) : Obstacle(Standing.Ready);

    /// <summary>Gates that have not run yet.</summary>
    public sealed record OpenGates(int Count) : Obstacle(Standing.OnTrack);

    /// <summary>A delay of one day would move it into a hard freeze.</summary>
    public sealed record NoSlack(Freeze Freeze) : Obstacle(Standing.Ready);
}
