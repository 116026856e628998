using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("One deployment of one service to one environment.")]
internal sealed record ApiDeployment(
    [Key("Unique in the release.")] string Id,
    [Key("The id of the service.")] string Service,
    [Key("The id of the environment.")] string Environment,
    [Key("When it started.")] Instant StartedAt,
    [Key("When it was done; null while it runs.")] Instant? FinishedAt,
    [Key("How it ended; null while it runs.")] DeploymentResult? Result,
    [Key("What it was for.")] DeploymentReason Reason,
    [Key("Whether the plan foresaw it.")] bool Planned);
