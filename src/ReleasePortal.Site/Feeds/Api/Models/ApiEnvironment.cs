using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("A place where services run.")]
internal sealed record ApiEnvironment(
    [Key("Its id, which never changes.")] string Id,
    [Key("The name people use.")] string Title,
    [Key("How far it is from customers.")] Stage Stage,
    [Key("Where in the world it is.")] string Region,
    [Key("Its zone: an IANA name.")] string TimeZone,
    [Key("Whether only one release may use it at a time.")] bool Exclusive,
    [Key("The id of the environment that follows.")] string? PromotesTo,
    [Key("The page of the portal that tells everything.")] string Url);
