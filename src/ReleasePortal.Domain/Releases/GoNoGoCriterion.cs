using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Releases;

[Description("One criterion of the go/no-go decision.")]
public sealed record GoNoGoCriterion(
    Origin Origin,
    [Key("Stays the same for the life of the release.", Unique = true, Example = "load-test")] string Id,
    [Key("What must hold.", Example = "p95 under 350 ms at twice the usual load")] string Criterion,
    [Key("The role that answers for it.", Example = "qa")] Ref<Role> Owner,
    [Key("How it stands.")] GateState State,
    [Key("What shows it: words, or an address.")] string? Evidence = null);
