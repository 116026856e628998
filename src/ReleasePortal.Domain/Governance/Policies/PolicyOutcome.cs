namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>How a release fares under a rule of a policy that applies to it.</summary>
public enum PolicyOutcome
{
    /// <summary>What must hold, holds.</summary>
    Kept,

    Broken,

    /// <summary>The expression says neither yes nor no.</summary>
    Unclear,
}
