using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("One thing the machine checks for a policy.")]
internal sealed record ApiPolicyRule(
    [Key("Unique in the policy.")] string Id,
    [Key("What must hold, as an expression over the release.")] string Must,
    [Key("Only where this holds.")] string? When,
    [Key("What is said when it does not hold.")] string Message,
    [Key("How to put it right.")] string Fix,
    [Key("Whether it blocks.")] Severity Severity,
    [Key("The id of the role that may waive it.")] string? WaivableBy);
