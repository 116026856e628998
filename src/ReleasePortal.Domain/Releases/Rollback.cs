using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Execution;

namespace ReleasePortal.Domain.Releases;

[Description("How a release is undone.")]
public sealed record Rollback(
    Origin Origin,
    [Key("The way back.")] RollbackStrategy Strategy,
    [Key("How exactly, or why there is none.")] string? Details = null,
    [Key("The step of the runbook with which it starts.", Example = "switch-back")] string? Step = null,
    [Key("When it was last tried.", Example = "2026-11-19", Happened = true)] LocalDate? RehearsedAt = null,
    [Key("How long it takes.", Example = "PT10M")] NodaTime.Duration? Duration = null,
    [Key("The moment or step after which there is no way back.")] string? PointOfNoReturn = null);
