using NodaTime;

namespace ReleasePortal.Domain.Execution.Writing;

/// <summary>A deployment that has begun, to be written down.</summary>
/// <param name="Id">Unique in the release: see <see cref="DeploymentIds"/>.</param>
/// <param name="By">The handle of who does it.</param>
public sealed record StartedDeployment(string Id, string Service, string Environment, Instant At, string By)
{
    /// <summary>Whether the plan foresaw it.</summary>
    public bool Planned { get; init; } = true;

    public DeploymentReason Reason { get; init; } = DeploymentReason.Feature;

    /// <summary>The incident or deployment that it mends.</summary>
    public string? Remediates { get; init; }

    /// <summary>What is deployed; null where nobody says.</summary>
    public string? Commit { get; init; }
}
