using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Execution;

[Description("One step of the runbook as it was done.")]
[InOrder(nameof(StartedAt), nameof(FinishedAt))]
public sealed record ExecutedStep(
    Origin Origin,
    [Key("The id of the step.", Example = "switch-traffic")] string Step,
    [Key("When it started.", Example = "2026-11-24T20:30:00Z", Happened = true)] Moment StartedAt,
    [Key("Who did it.", Example = "pay-dev-1")] Ref<Person> By,
    [Key("When it was done.", Example = "2026-11-24T20:38:00Z", Happened = true)] Moment? FinishedAt = null,
    [Key("How it ended.")] StepResult? Result = null);
