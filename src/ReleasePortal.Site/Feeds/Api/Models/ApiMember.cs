using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("A member of a team.")]
internal sealed record ApiMember(
    [Key("Unique in the whole portal.")] string Handle,
    [Key("The name to show; null where the handle is enough.")] string? Name,
    [Key("The ids of roles this person may act in.")] IReadOnlyList<string> Roles);
