using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Governance;

[Description("One thing the machine checks for a policy.")]
public sealed record PolicyRule(
    Origin Origin,
    [Key("Unique in the policy.", Unique = true, Example = "rollback-named", Pattern = "[a-z0-9]+(-[a-z0-9]+)*", PatternWords = "lower-case kebab case")] string Id,
    [Key("What must hold, as an expression over the release.", Example = "release.rollback != null")] PolicyExpression Must,
    [Key("What is said when it does not hold.")] string Message,
    [Key("How to put it right.")] string Fix,
    [Key("Whether it blocks.")] Severity Severity,
    [Key("Only where this holds, an expression over the release.", Example = "release.risk.band == \"high\"")] PolicyExpression? When = null,
    [Key("The role that may waive it.", Example = "release-manager")] Ref<Role>? WaivableBy = null,
    [Key("Releases in a few words that keep it; the check asks them.")] IReadOnlyList<PolicyExample> Passes = null!,
    [Key("Releases in a few words that break it; the check asks them.")] IReadOnlyList<PolicyExample> Fails = null!)
{
    /// <summary>Whether its expressions can be asked.</summary>
    public bool IsUsable => Must.Problem is null && When?.Problem is null;

    /// <summary>Whether it says by itself at which steps of the life cycle it is asked.</summary>
    public bool AsksStatus => When?.Names.Contains("status", StringComparer.Ordinal) == true;

    /// <summary>What a waiver names: rollback/rollback-named.</summary>
    public string KeyIn(Policy policy) => $"{policy.Id}/{Id}";
}
