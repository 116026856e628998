using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("What is deployed on its own.")]
internal sealed record ApiService(
    [Key("Its id, which never changes.")] string Id,
    [Key("The name people use.")] string Title,
    [Key("What it does.")] string Summary,
    [Key("The id of its product.")] string Product,
    [Key("The id of the team that owns it.")] string Owner,
    [Key("From 1, the most critical, to 4.")] int Tier,
    [Key("Whether it is still released.")] ServiceState State,
    [Key("The ids of the environments where it runs.")] IReadOnlyList<string> Environments,
    [Key("The ids of services it cannot work without.")] IReadOnlyList<string> DependsOn,
    [Key("Whether it may only be released inside a change window.")] bool RequiresWindow,
    [Key("Which version runs where, as far as a deployment tells.")] IReadOnlyList<ApiRunning> Running,
    [Key("The page of the portal that tells everything.")] string Url);
