using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Execution;

[Description("One step of a runbook.")]
[OneOf(nameof(Starts), nameof(After))]
public sealed record RunbookStep(
    Origin Origin,
    [Key("Unique in the runbook; other steps and execution records use it.", Unique = true, Example = "switch-traffic", Pattern = "[a-z0-9]+(-[a-z0-9]+)*", PatternWords = "lower-case kebab case")] string Id,
    [Key("What is done.")] string Title,
    [Key("How long it takes.", Example = "PT10M")] Duration Duration,
    [Key("The role that does it.", Example = "deployer")] Ref<Role>? Owner = null,
    [Key("What kind of step it is.")] StepKind Kind = StepKind.Manual,
    [Key("When it starts: before or after the start of the window.", Example = "T-30m")] StartOffset? Starts = null,
    [Key("Ids of the steps that must be done first.")] IReadOnlyList<string> After = null!,
    [Key("How to do it.")] string? Instructions = null,
    [Key("How one knows that it worked.")] string? Verification = null,
    [Key("How it is undone.")] string? Rollback = null,
    [Key("Where it is done.", Example = "production-eu")] Ref<DeploymentEnvironment>? Environment = null,
    [Key("Whether it is done only when somebody orders it, like the way back. It has no time in the schedule, and nor has what comes after it.")] bool IfOrdered = false,
    [Key("Whether there is no way back once it has begun.")] bool PointOfNoReturn = false);
