using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Execution;

[Description("One deployment of one service to one environment.")]
[InOrder(nameof(StartedAt), nameof(FinishedAt))]
public sealed record Deployment(
    Origin Origin,
    [Key("Unique in the release.", Unique = true, Example = "d1")] string Id,
    [Key("The service.", Example = "payments-api")] Ref<Service> Service,
    [Key("The environment.", Example = "production-eu")] Ref<DeploymentEnvironment> Environment,
    [Key("When it started.", Example = "2026-11-24T20:04:00Z", Happened = true)] Moment StartedAt,
    [Key("Who did it.", Example = "pay-dev-1")] Ref<Person> By,
    [Key("When it was done; left out while it runs.", Example = "2026-11-24T20:21:00Z", Happened = true)] Moment? FinishedAt = null,
    [Key("How it ended; left out while it runs.")] DeploymentResult? Result = null,
    [Key("Whether the plan foresaw it.")] bool Planned = true,
    [Key("What it was for.")] DeploymentReason Reason = DeploymentReason.Feature,
    [Key("The incident or deployment that it mends.", Example = "checkout-timeouts")] string? Remediates = null,
    [Key("The commit that was deployed.", Example = "\"9f2c1e7\"", Pattern = "[0-9a-f]{7,64}", PatternWords = "7 to 64 hexadecimal digits in lower case")] string? Commit = null);
