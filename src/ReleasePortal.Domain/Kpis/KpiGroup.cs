namespace ReleasePortal.Domain.Kpis;

/// <summary>KPIs that are about the same, for overviews.</summary>
/// <param name="Title">What they are about, in one word.</param>
/// <param name="Kpis">In the order in which they are shown.</param>
public sealed record KpiGroup(string Title, IReadOnlyList<KpiDefinition> Kpis)
{
    /// <summary>Every KPI is in one of them.</summary>
    public static readonly IReadOnlyList<KpiGroup> All =
    [
        new("Predictability", [The<ReleaseOnTimeRate>(), The<ScopeStability>(), The<DependencyDelays>(), The<ReworkFromProcessGaps>(), The<DayOfReleaseSurprises>()]),
        new("Speed", [The<DeploymentFrequency>(), The<LeadTimeForChanges>(), The<ApprovalCycleTime>(), The<PostReleaseValidationTime>(), The<AutomationCoverage>()]),
        new("Stability", [The<ChangeFailRate>(), The<ReleaseRelatedIncidents>(), The<TimeToRestore>(), The<RollbackRate>(), The<DeploymentReworkRate>()]),
        new(
            "Governance",
            [
                The<ChangeRecordCompleteness>(), The<EmergencyShare>(), The<UnapprovedChanges>(), The<ChangesOutsideWindow>(),
                The<WaiversUnused>(), The<QuickApprovals>(), The<AgeOfOpenChanges>(),
            ]),
        new("People", [The<CommunicationTimeliness>(), The<StakeholderSatisfaction>(), The<ReviewActionCompletion>()]),
    ];

    private static T The<T>()
        where T : KpiDefinition => KpiBook.All.OfType<T>().Single();
}
