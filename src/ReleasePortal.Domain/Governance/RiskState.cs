namespace ReleasePortal.Domain.Governance;

/// <summary>Whether a risk still stands.</summary>
public enum RiskState
{
    Open,
    Mitigating,
    Accepted,
    Closed,
    Occurred,
}
