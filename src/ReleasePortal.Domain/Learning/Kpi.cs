namespace ReleasePortal.Domain.Learning;

/// <summary>The eighteen measures of how well releases go.</summary>
public enum Kpi
{
    ReleaseOnTimeRate,
    ScopeStability,
    DeploymentFrequency,
    LeadTimeForChanges,
    ChangeFailRate,
    ReleaseRelatedIncidents,
    TimeToRestore,
    RollbackRate,
    PostReleaseValidationTime,
    ApprovalCycleTime,
    ChangeRecordCompleteness,
    CommunicationTimeliness,
    ReworkFromProcessGaps,
    DependencyDelays,
    AutomationCoverage,
    StakeholderSatisfaction,
    DayOfReleaseSurprises,
    ReviewActionCompletion,
}
