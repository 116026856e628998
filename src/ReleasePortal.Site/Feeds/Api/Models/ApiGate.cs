using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("One gate on the way to the decision.")]
internal sealed record ApiGate(
    [Key("The criterion, or the check and its service.")] string Name,
    [Key("The id of the service of a check; null for a criterion.")] string? Service,
    [Key("How it stands.")] GateState State,
    [Key("What shows it.")] string? Evidence);
