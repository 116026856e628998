using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;

namespace ReleasePortal.Domain.Comparison;

/// <summary>What can become of what is known to have happened. Where one side is null, it came or went.</summary>
public abstract record FactChange : Change
{
    /// <summary>A service was deployed, or it is known how that ended.</summary>
    public sealed record Deployed(Deployment? Before, Deployment? After) : FactChange;

    /// <summary>A check after the deployment.</summary>
    public sealed record Validated(ValidationResult? Before, ValidationResult? After) : FactChange;

    /// <summary>Something that nobody expected.</summary>
    public sealed record Surprised(Surprise Surprise) : FactChange;

    /// <summary>The word that the release works.</summary>
    public sealed record Confirmed(Confirmation? Before, Confirmation? After) : FactChange;

    /// <summary>An item of evidence.</summary>
    public sealed record Evidence(EvidenceItem? Before, EvidenceItem? After) : FactChange;
}
