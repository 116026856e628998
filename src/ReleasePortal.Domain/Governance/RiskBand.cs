namespace ReleasePortal.Domain.Governance;

/// <summary>How risky a release is: 0 to 25 points low, 26 to 50 moderate, 51 and more high.</summary>
public enum RiskBand
{
    Low,
    Moderate,
    High,
}
