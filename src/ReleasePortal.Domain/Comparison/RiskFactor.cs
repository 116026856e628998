namespace ReleasePortal.Domain.Comparison;

/// <summary>What a plan is asked about its risk.</summary>
public enum RiskFactor
{
    IrreversibleMigration,
    BreakingContract,
    FirstTime,
    Downtime,
}
