using ReleasePortal.Domain.Comparison;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>A mark before a change that says at a glance what it means.</summary>
/// <param name="Sign">One letter: + came, - went, ~ is otherwise, ! look at it, ✓ is good.</param>
/// <param name="Weight">How bad it is; null where it is not.</param>
/// <param name="IsGood">Whether it is good news.</param>
internal sealed record ChangeMark(string Sign, Severity? Weight, bool IsGood)
{
    private static readonly ChangeMark Good = new("✓", null, true);
    private static readonly ChangeMark Bad = new("!", Severity.Error, false);
    private static readonly ChangeMark Doubtful = new("!", Severity.Warning, false);
    private static readonly ChangeMark Plus = new("+", null, false);
    private static readonly ChangeMark Minus = new("-", null, false);
    private static readonly ChangeMark Other = new("~", null, false);

    public static ChangeMark Of(Change change) => change switch
    {
        RecordChange.Found { Finding.Severity: var severity } => new("!", severity, false),
        RecordChange.Unreadable { PathAfter: not null } => Bad,
        RecordChange.Hit => Doubtful,
        RecordChange.Solved or RecordChange.Restored or RecordChange.WorkaroundFound => Good,
        RecordChange.Came => Plus,
        RecordChange.Went => Minus,
        RecordChange => Other,
        PlanChange plan => Of(plan),
        FactChange.Surprised or FactChange.Deployed { After.Result: not null and not DeploymentResult.Succeeded } or FactChange.Validated { After.Result: CheckResult.Failed } => Doubtful,
        FactChange.Confirmed { After: not null } => Good,
        FactChange => Plus,
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static ChangeMark Of(PlanChange change) => change switch
    {
        PlanChange.Stands { After: Standing.Blocked } => Bad,
        PlanChange.Stands { After: var after, Before: var before } => after > before ? Doubtful : Good,
        PlanChange.Status { After: ReleaseStatus.Approved or ReleaseStatus.Completed } => Good,
        PlanChange.Status { After: ReleaseStatus.Failed or ReleaseStatus.RolledBack } => Bad,
        PlanChange.Status { After: ReleaseStatus.Postponed or ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn } => Doubtful,
        PlanChange.Approved { After.Decision: ApprovalDecision.Approved } or PlanChange.Decided { After.Verdict: Verdict.Go } => Good,
        PlanChange.Approved { After: null } or PlanChange.Approved { After.Decision: ApprovalDecision.Rejected } or PlanChange.Decided { After: null or { Verdict: Verdict.NoGo } } => Bad,
        PlanChange.Checked { After.State: GateState.Pass } or PlanChange.Gated { After.State: GateState.Pass } => Good,
        PlanChange.Checked { After.State: GateState.Fail } or PlanChange.Gated { After.State: GateState.Fail } => Doubtful,
        PlanChange.RiskAnswer { Trend: Trend.Up } or PlanChange.SingleRisk { Trend: Trend.Up } or PlanChange.WayBack { Trend: Trend.Up } => Doubtful,
        PlanChange.RiskAnswer { Trend: Trend.Down } or PlanChange.SingleRisk { Trend: Trend.Down } or PlanChange.WayBack { Trend: Trend.Down } => Good,
        PlanChange.Scope { Before: null } or PlanChange.DependsOn { Before: null } or PlanChange.Ships { Before: null } => Plus,
        PlanChange.Scope { After: null } or PlanChange.DependsOn { After: null } or PlanChange.Ships { After: null } => Minus,
        _ => Other,
    };
}
