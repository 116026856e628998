namespace ReleasePortal.Domain.Kpis;

/// <summary>What a KPI tells of.</summary>
public enum KpiGroup
{
    Predictability,
    Speed,
    Stability,
    Governance,
    People,
}
