using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("One change in a release.")]
internal sealed record ApiScopeItem(
    [Key("Its key in a tracker, or any id that stays the same.")] string Id,
    [Key("What changes.")] string Title,
    [Key("What kind of change it is.")] ChangeKind Kind,
    [Key("The ids of the services it touches.")] IReadOnlyList<string> Services,
    [Key("The pull request or change that brought it.")] string? Change,
    [Key("The feature flag it ships behind.")] string? Flag,
    [Key("Whether customers can see it.")] bool CustomerVisible);
