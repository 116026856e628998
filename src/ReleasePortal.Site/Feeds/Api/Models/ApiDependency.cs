using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("A release that this one waits for, or goes with.")]
internal sealed record ApiDependency(
    [Key("The id of the other release.")] string Release,
    [Key("Before: the other must be done first. Together: both at the same time.")] DependencyKind Kind,
    [Key("Why.")] string Reason);
