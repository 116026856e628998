using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("A rule of the organisation.")]
internal sealed record ApiPolicy(
    [Key("Its id, which never changes.")] string Id,
    [Key("The name people use.")] string Title,
    [Key("The rule in one sentence.")] string Summary,
    [Key("The id of the team that may change it.")] string Owner,
    [Key("When somebody has to ask whether it still serves.")] LocalDate ReviewBy,
    [Key("What the machine checks.")] IReadOnlyList<ApiPolicyRule> Rules,
    [Key("The page of the portal that tells everything.")] string Url);
