using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds.Api.Models;

namespace ReleasePortal.Site.Feeds.Api;

/// <summary>Runbooks, policies and what the check found, for programs.</summary>
internal sealed class ApiGovernance(PublicAddress site)
{
    public ApiRunbook Of(Runbook runbook) => new(
        runbook.Id, runbook.Title, runbook.Summary, runbook.Owner.Id, [.. runbook.Services.Select(service => service.Id)], runbook.Steps.Count,
        runbook.ReviewedAt, runbook.RehearsedAt, site.OrBelowRoot(SiteMap.Of(runbook)!));

    public ApiPolicy Of(Policy policy) => new(
        policy.Id, policy.Title, policy.Summary, policy.Owner.Id, policy.ReviewBy,
        [.. policy.Rules.Select(rule => new ApiPolicyRule(rule.Id, rule.Must.Text, rule.When?.Text, rule.Message, rule.Fix, rule.Severity, rule.WaivableBy?.Id))],
        site.OrBelowRoot(SiteMap.Of(policy)!));

    public ApiFinding Of(Finding finding) => new(
        finding.WaivedAs, finding.Rule.Title, finding.Severity, finding.Place.Path, finding.Place.Span.Start.Line, finding.Message, finding.Hint,
        site.OrBelowRoot(SiteMap.Of(finding.Rule)));
}
