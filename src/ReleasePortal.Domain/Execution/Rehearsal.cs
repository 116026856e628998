using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Execution;

[Description("One run of the runbook for practice, where nobody is hurt.")]
public sealed record Rehearsal(
    Origin Origin,
    [Key("Unique in the release.", Unique = true, Example = "r1")] string Id,
    [Key("Where it was done.", Example = "staging-eu")] Ref<DeploymentEnvironment> Environment,
    [Key("Its steps as they were done.", NotEmpty = true)] IReadOnlyList<ExecutedStep> Steps,
    [Key("What was learned.")] string? Note = null)
{
    /// <summary>When its first step started.</summary>
    public Instant StartedAt => Steps.Min(step => step.StartedAt.Instant);
}
