using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("A version that runs somewhere.")]
internal sealed record ApiRunning(
    [Key("The id of the environment.")] string Environment,
    [Key("The version of the service.")] string Version,
    [Key("The id of the release that brought it.")] string Release,
    [Key("When its deployment started.")] Instant Since);
