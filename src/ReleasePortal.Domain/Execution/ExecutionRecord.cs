using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Execution;

[Description("What happened: facts are added, never changed.")]
public sealed record ExecutionRecord(
    RecordHeader Header,
    [Key("What was deployed where.")] IReadOnlyList<Deployment> Deployments,
    [Key("Steps of the runbook as they were done.")] IReadOnlyList<ExecutedStep> Steps,
    [Key("Decisions taken during the release.")] IReadOnlyList<ExecutionDecision> Decisions,
    [Key("What nobody expected.")] IReadOnlyList<Surprise> Surprises,
    [Key("What took longer, and why.")] IReadOnlyList<Delay> Delays,
    [Key("Checks after the deployment as they were done.")] IReadOnlyList<ValidationResult> Validation,
    [Key("Runs of the runbook for practice, before it counted.")] IReadOnlyList<Rehearsal> Rehearsals,
    [Key("Who confirmed that the release works.")] Confirmation? Confirmed = null,
    [Key("How it ended, in a sentence.")] string? Outcome = null) : Record(Header);
