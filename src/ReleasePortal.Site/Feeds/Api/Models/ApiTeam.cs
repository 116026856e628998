using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("People who own services and releases.")]
internal sealed record ApiTeam(
    [Key("Its id, which never changes.")] string Id,
    [Key("The name people use.")] string Title,
    [Key("Where to reach the team.")] string Contact,
    [Key("How to reach whoever is on call.")] string OnCall,
    [Key("Its home zone: an IANA name.")] string TimeZone,
    [Key("How many releases it can run at one time.")] int Capacity,
    [Key("Who belongs to it.")] IReadOnlyList<ApiMember> Members,
    [Key("The page of the portal that tells everything.")] string Url);
