namespace ReleasePortal.Domain.Governance.Risk;

/// <summary>What makes a release a high risk, whatever its points.</summary>
public enum RiskVetoKind
{
    /// <summary>A tier-1 service changes, and there is no way back.</summary>
    TierOneWithoutRollback,

    /// <summary>A known issue of severity 1 ships, and nobody accepted it.</summary>
    UnacceptedCriticalIssue,
}
