using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Comparison;

/// <summary>What can become of the plan of a release. Where one side of a part is null, it came or went.</summary>
public abstract record PlanChange : Change
{
    /// <summary>It is further, or not so far, or over.</summary>
    public sealed record Status(ReleaseStatus Before, ReleaseStatus After) : PlanChange;

    /// <summary>How it stands, judged by one clock: nothing but the records made it so.</summary>
    public sealed record Stands(Standing Before, Standing After) : PlanChange;

    /// <summary>It happens at another time. Phases that moved with it are not told apart.</summary>
    public sealed record Moved(Release Before, Release After) : PlanChange;

    /// <summary>A part of the rollout.</summary>
    public sealed record PhaseMoved(Phase? Before, Phase? After) : PlanChange;

    /// <summary>An item of the scope; one whose title alone is another is reworded.</summary>
    public sealed record Scope(ScopeItem? Before, ScopeItem? After) : PlanChange;

    /// <summary>A service that it ships, or the version that the service gets.</summary>
    public sealed record Ships(ReleasedService? Before, ReleasedService? After) : PlanChange;

    /// <summary>A release that it waits for or goes with.</summary>
    public sealed record DependsOn(ReleaseDependency? Before, ReleaseDependency? After) : PlanChange;

    /// <summary>Somebody's word on the plan.</summary>
    public sealed record Approved(Approval? Before, Approval? After) : PlanChange;

    /// <summary>The go/no-go decision.</summary>
    public sealed record Decided(GoNoGoDecision? Before, GoNoGoDecision? After) : PlanChange;

    /// <summary>A check of one service on the way to ready.</summary>
    public sealed record Checked(ReadinessCheck? Before, ReadinessCheck? After) : PlanChange;

    /// <summary>A criterion of the go/no-go decision.</summary>
    public sealed record Gated(GoNoGoCriterion? Before, GoNoGoCriterion? After) : PlanChange;

    /// <summary>One answer to what makes it risky; null is no answer, which counts as the worst.</summary>
    /// <param name="Factor">What was asked.</param>
    /// <param name="Before">In words.</param>
    /// <param name="After">In words.</param>
    /// <param name="Trend">Where the risk goes.</param>
    public sealed record RiskAnswer(RiskFactor Factor, string? Before, string? After, Trend Trend) : PlanChange;

    /// <summary>A single risk of its register.</summary>
    public sealed record SingleRisk(ReleaseRisk? Before, ReleaseRisk? After, Trend Trend) : PlanChange;

    /// <summary>How it is undone.</summary>
    public sealed record WayBack(Rollback? Before, Rollback? After, Trend Trend) : PlanChange;
}
