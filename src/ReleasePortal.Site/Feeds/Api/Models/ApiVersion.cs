using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("A service in a release, and the version it gets.")]
internal sealed record ApiVersion(
    [Key("The id of the service.")] string Service,
    [Key("Its version after the release.")] string Version);
