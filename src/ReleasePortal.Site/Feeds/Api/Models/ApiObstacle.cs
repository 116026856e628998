using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("Something that could stop a release.")]
internal sealed record ApiObstacle(
    [Key("What it is, such as in_conflict; more kinds may come.")] string Kind,
    [Key("What it makes of the release.")] Standing Effect,
    [Key("What it is, in words.")] string Says);
