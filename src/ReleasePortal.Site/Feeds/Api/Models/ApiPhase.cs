using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("One part of a rollout; one of environment, region and ring is named.")]
internal sealed record ApiPhase(
    [Key("Included.")] Instant Start,
    [Key("Excluded.")] Instant End,
    [Key("The id of the environment that it reaches.")] string? Environment,
    [Key("The region that it reaches.")] string? Region,
    [Key("The ring that it reaches.")] string? Ring);
