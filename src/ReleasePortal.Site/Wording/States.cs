using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Releases.Health;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Parts;

namespace ReleasePortal.Site.Wording;

/// <summary>The one vocabulary of states: the same icon, word and colour wherever a thing stands the same way.</summary>
internal static class States
{
    public static readonly State Ready = new("ready", "shield-check", "Ready");
    public static readonly State AtRisk = new("warn", "triangle-alert", "At risk");
    public static readonly State Blocked = new("bad", "ban", "Blocked");
    public static readonly State Planned = new("plan", "calendar", "Planned");
    public static readonly State Open = new("none", "circle-dashed", "Open");
    public static readonly State Pending = new("none", "clock", "Pending");
    public static readonly State Overdue = new("bad", "timer", "Overdue");
    public static readonly State OpenWindow = new("none", "clock", "Change window");
    public static readonly State Done = new("ok", "circle-check", "Done");
    public static readonly State NotNeeded = new("none", "circle-slash", "Not needed");
    public static readonly State NothingKnown = new("ok", "circle-check", "Nothing known");

    public static State Of(ReleaseStatus status) => status switch
    {
        ReleaseStatus.Proposed => new("none", "git-pull-request", "Proposed"),
        ReleaseStatus.Planned => Planned,
        ReleaseStatus.Approved => new("plan", "badge-check", "Approved"),
        ReleaseStatus.InProgress => new("ready", "rocket", "In progress"),
        ReleaseStatus.Validating => new("ready", "list-checks", "Validating"),
        ReleaseStatus.Completed => new("ok", "circle-check", "Released"),
        ReleaseStatus.RolledBack => new("back", "undo-2", "Rolled back"),
        ReleaseStatus.Failed => new("bad", "circle-x", "Failed"),
        ReleaseStatus.Cancelled => new("none", "circle-slash", "Cancelled"),
        ReleaseStatus.Withdrawn => new("none", "circle-slash", "Withdrawn"),
        ReleaseStatus.Postponed => new("warn", "circle-pause", "Postponed"),
    };

    public static State Of(TrainState train) => train switch
    {
        TrainState.Ahead => Planned,
        TrainState.InProgress => Of(ReleaseStatus.InProgress),
        TrainState.Completed => Of(ReleaseStatus.Completed),
        TrainState.PartlyReleased => new("warn", "circle-alert", "Partly released"),
        TrainState.Failed => Of(ReleaseStatus.Failed),
        TrainState.Postponed => Of(ReleaseStatus.Postponed),
        TrainState.Cancelled => Of(ReleaseStatus.Cancelled),
    };

    public static State Of(Standing standing) => standing switch
    {
        Standing.Ready => Ready,
        Standing.OnTrack => Planned.Saying("On track"),
        Standing.AtRisk => AtRisk,
        Standing.Blocked => Blocked,
    };

    public static State Of(RiskBand band) => band switch
    {
        RiskBand.Low => new("ok", "shield-check", "Low risk"),
        RiskBand.Moderate => new("warn", "triangle-alert", "Moderate risk"),
        RiskBand.High => new("bad", "shield-alert", "High risk"),
    };

    public static State Of(HealthWord health) => health switch
    {
        HealthWord.OnTrack => new("ok", "circle-check", "On track"),
        HealthWord.AtRisk => AtRisk,
        HealthWord.OffTrack => new("bad", "circle-x", "Off track"),
    };

    public static State Of(GateState gate) => gate switch
    {
        GateState.Pass => new("ok", "circle-check", "Passed"),
        GateState.Fail => new("bad", "circle-x", "Failed"),
        GateState.NotRun => Open,
        GateState.Waived => new("warn", "badge-check", "Waived"),
    };

    public static State Of(Verdict verdict) => verdict switch
    {
        Verdict.Go => new("ok", "circle-check", "Go"),
        Verdict.NoGo => new("bad", "ban", "No-go"),
        Verdict.Conditional => new("warn", "circle-alert", "Go with conditions"),
    };

    public static State Of(ApprovalDecision decision) => decision switch
    {
        ApprovalDecision.Approved => new("ok", "circle-check", "Approved"),
        ApprovalDecision.Rejected => new("bad", "circle-x", "Rejected"),
    };

    public static State Of(RiskState risk) => risk switch
    {
        RiskState.Open => new("warn", "triangle-alert", "Open"),
        RiskState.Mitigating => new("plan", "shield-alert", "Mitigating"),
        RiskState.Accepted => new("none", "badge-check", "Accepted"),
        RiskState.Closed => new("ok", "circle-check", "Closed"),
        RiskState.Occurred => new("bad", "zap", "Occurred"),
    };

    public static State Of(KnownIssueStatus status) => status switch
    {
        KnownIssueStatus.Reported => new("none", "flag", "Reported"),
        KnownIssueStatus.Investigating => new("plan", "search", "Investigating"),
        KnownIssueStatus.Confirmed => new("warn", "circle-alert", "Confirmed"),
        KnownIssueStatus.Mitigated => new("ready", "shield-check", "Mitigated"),
        KnownIssueStatus.MitigatedExternal => new("ready", "shield-check", "Mitigated by supplier"),
        KnownIssueStatus.Resolved => new("ok", "circle-check", "Resolved"),
        KnownIssueStatus.ResolvedExternal => new("ok", "circle-check", "Resolved by supplier"),
    };

    public static State Of(BoardVerdict verdict) => verdict switch
    {
        BoardVerdict.Approved => new("ok", "circle-check", "Approved"),
        BoardVerdict.Rejected => new("bad", "circle-x", "Rejected"),
        BoardVerdict.Deferred => new("none", "circle-pause", "Deferred"),
        BoardVerdict.Conditional => new("warn", "circle-alert", "Approved with conditions"),
    };

    public static State Of(DecisionStatus status) => status switch
    {
        DecisionStatus.Proposed => new("none", "git-pull-request", "Proposed"),
        DecisionStatus.Accepted => new("ok", "circle-check", "Accepted"),
        DecisionStatus.Superseded => new("none", "history", "Superseded"),
    };

    public static State Of(ImprovementState state) => state switch
    {
        ImprovementState.Proposed => new("none", "git-pull-request", "Proposed"),
        ImprovementState.Accepted => new("plan", "badge-check", "Accepted"),
        ImprovementState.InProgress => new("ready", "rocket", "In progress"),
        ImprovementState.Done => Done,
        ImprovementState.Rejected => new("none", "circle-slash", "Rejected"),
    };

    public static State Of(DeploymentResult result) => result switch
    {
        DeploymentResult.Succeeded => new("ok", "circle-check", "Succeeded"),
        DeploymentResult.Failed => new("bad", "circle-x", "Failed"),
        DeploymentResult.RolledBack => Of(ReleaseStatus.RolledBack),
        DeploymentResult.Aborted => new("warn", "circle-slash", "Aborted"),
    };

    public static State Of(ShipmentState state) => state switch
    {
        ShipmentState.NotReached => NotNeeded.Saying("Not deployed"),
        ShipmentState.Running => Of(ReleaseStatus.InProgress),
        ShipmentState.Shipped => new("ok", "circle-check", "Shipped"),
        ShipmentState.Undone => Of(ReleaseStatus.RolledBack),
        ShipmentState.Failed => Of(DeploymentResult.Failed),
        ShipmentState.Stopped => Of(DeploymentResult.Aborted),
    };

    public static State Of(StepResult result) => result switch
    {
        StepResult.Done => Done,
        StepResult.Failed => new("bad", "circle-x", "Failed"),
        StepResult.Skipped => new("none", "circle-slash", "Skipped"),
    };

    public static State Of(CheckResult result) => result switch
    {
        CheckResult.Passed => new("ok", "circle-check", "Passed"),
        CheckResult.Failed => new("bad", "circle-x", "Failed"),
    };

    public static State Of(FreezeLevel level) => level switch
    {
        FreezeLevel.Hard => new("ready", "snowflake", "Hard freeze"),
        FreezeLevel.Soft => new("plan", "snowflake", "Soft freeze"),
    };

    public static State Of(BusinessEventKind kind) => kind switch
    {
        BusinessEventKind.Launch => new("none", "megaphone", "Launch"),
        BusinessEventKind.Peak => new("none", "chart-line", "Peak"),
        BusinessEventKind.QuarterEnd => new("none", "scale", "Quarter end"),
        BusinessEventKind.Holiday => new("none", "sun", "Holiday"),
        BusinessEventKind.Conference => new("none", "users", "Conference"),
        BusinessEventKind.Maintenance => new("none", "wrench", "Maintenance"),
    };

    public static State Of(Severity severity) => severity switch
    {
        Severity.Error => new("bad", "circle-x", "Error"),
        Severity.Warning => new("warn", "triangle-alert", "Warning"),
        Severity.Note => new("none", "info", "Note"),
    };

    public static State Of(ServiceState state) => state switch
    {
        ServiceState.Active => new("ok", "circle-check", "Active"),
        ServiceState.Retired => new("none", "history", "Retired"),
    };

    /// <summary>Severity of an incident or issue, from 1 (critical) to 4 (minor).</summary>
    public static State OfSeverity(int severity) => severity switch
    {
        1 => new("bad", "flame", "Sev 1"),
        2 => new("bad", "flame", "Sev 2"),
        3 => new("warn", "triangle-alert", "Sev 3"),
        _ => new("none", "circle-alert", $"Sev {severity}"),
    };
}
