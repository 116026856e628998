using ReleasePortal.Domain;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>The rules of policies, so that the form can ask them of a plan that nobody has written yet, as far as it knows the facts.</summary>
internal static class ProposalPolicies
{
    /// <param name="records">The policies, and the profile that they are about.</param>
    /// <param name="page">The address of a page, from that of the form.</param>
    public static IEnumerable<object> Of(RecordSet records, Func<Address, string> page)
    {
        var facts = new ProposalFactNames(records.Portal.Profile);
        return from policy in records.Policies
               where policy.AppliesTo is null || policy.AppliesTo.Profiles.Count == 0 || policy.AppliesTo.Profiles.Contains(records.Portal.Profile)
               from rule in policy.Rules
               where rule.IsUsable && rule.Severity <= Severity.Warning
               let names = rule.Must.Names.Concat(rule.When?.Names ?? []).ToList()
               select new
               {
                   page = page(SiteMap.Policies.Below(policy.Id)),
                   words = rule.Message.TrimEnd(),
                   error = rule.Severity == Severity.Error ? true : (bool?)null,
                   timed = names.Exists(ProposalFactNames.IsOfTime) ? true : (bool?)null,
                   hangs = Hanging(policy.AppliesTo, names, facts),
                   types = Some(policy.AppliesTo?.ReleaseTypes.Select(ProposalScopes.Word)),
                   tiers = Some(policy.AppliesTo?.Tiers),
                   places = Some(policy.AppliesTo?.Environments.Select(environment => environment.Id)),
                   bands = policy.AppliesTo?.RiskBands.Count > 0 ? true : (bool?)null,
                   when = rule.When?.Parts is { } parts ? Asked(parts, facts) : null,
                   must = Asked(rule.Must.Parts!, facts),
               };
    }

    private static IEnumerable<T>? Some<T>(IEnumerable<T>? named) => named?.Any() == true ? named : null;

    /// <summary>What only the check works out, in words; null where the form knows all that is asked. The calendar is named where nothing else is: most of it is known.</summary>
    private static string? Hanging(PolicyScope? scope, IEnumerable<string> names, ProposalFactNames facts)
    {
        var unknown = names.Where(facts.IsUnknown).Concat(scope?.RiskBands.Count > 0 ? ["risk.band"] : []).ToList();
        var told = unknown.Exists(name => !ProposalFactNames.IsOfTime(name)) ? unknown.FindAll(name => !ProposalFactNames.IsOfTime(name)) : unknown;
        return told.Count == 0 ? null : string.Join(" and ", told.Select(ProposalFactNames.Words).Distinct(StringComparer.Ordinal));
    }

    private static object?[] Asked(ExpressionPart part, ProposalFactNames facts) => part switch
    {
        ExpressionPart.Literal literal => ["=", literal.Value],
        ExpressionPart.Fact fact => facts.Ask(fact.Path),
        ExpressionPart.Applied applied => [applied.Name, .. applied.To.Select(one => Asked(one, facts))],
        _ => throw new InvalidOperationException($"The form does not know {part.GetType().Name}."),
    };
}
