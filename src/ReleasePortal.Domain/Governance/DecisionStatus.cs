namespace ReleasePortal.Domain.Governance;

/// <summary>Whether a decision holds.</summary>
public enum DecisionStatus
{
    Proposed,
    Accepted,
    Superseded,
}
