using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Governance;

[Description("One thing the machine checks for a policy.")]
public sealed record PolicyRule(
    Origin Origin,
    [Key("Unique in the policy.", Unique = true, Example = "rollback-named", Pattern = "[a-z0-9]+(-[a-z0-9]+)*", PatternWords = "lower-case kebab case")] string Id,
    [Key("What must hold, as an expression over the release.", Example = "release.rollback != null")] string Must,
    [Key("What is said when it does not hold.")] string Message,
    [Key("How to put it right.")] string Fix,
    [Key("Whether it blocks.")] Severity Severity,
    [Key("Only where this holds, an expression over the release.", Example = "release.risk.band == \"high\"")] string? When = null,
    [Key("The role that may waive it.", Example = "release-manager")] Ref<Role>? WaivableBy = null);
