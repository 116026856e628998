namespace ReleasePortal.Domain.Kpis;

/// <summary>Every KPI there is.</summary>
public static class KpiBook
{
    /// <summary>The eighteen in their order, then what DORA and governance ask beside them.</summary>
    public static readonly IReadOnlyList<KpiDefinition> All =
    [
        new ReleaseOnTimeRate(),
        new ScopeStability(),
        new DeploymentFrequency(),
        new LeadTimeForChanges(),
        new ChangeFailRate(),
        new ReleaseRelatedIncidents(),
        new TimeToRestore(),
        new RollbackRate(),
        new PostReleaseValidationTime(),
        new ApprovalCycleTime(),
        new ChangeRecordCompleteness(),
        new CommunicationTimeliness(),
        new ReworkFromProcessGaps(),
        new DependencyDelays(),
        new AutomationCoverage(),
        new StakeholderSatisfaction(),
        new DayOfReleaseSurprises(),
        new ReviewActionCompletion(),
        new DeploymentReworkRate(),
        new EmergencyShare(),
        new UnapprovedChanges(),
        new ChangesOutsideWindow(),
        new WaiversUnused(),
        new QuickApprovals(),
        new AgeOfOpenChanges(),
    ];

    public static KpiDefinition? Find(string id) => All.FirstOrDefault(kpi => kpi.Id == id || kpi.Key == id);
}
