namespace ReleasePortal.Domain.Governance.Risk;

/// <summary>What adds to the change risk of a release, in the order in which it is shown.</summary>
public enum RiskFactorKind
{
    ServiceTier,
    BlastRadius,
    LastingChange,
    Rollback,
    ChangeSize,
    TestEvidence,
    Timing,
    History,
    Novelty,
}
