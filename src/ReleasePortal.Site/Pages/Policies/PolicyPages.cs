using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Data;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Policies;

/// <summary>The rules of the organisation: a list, and a page for each with its text and what the machine checks.</summary>
internal static class PolicyPages
{
    private static readonly string[] Columns = ["Policy", "Owner", "Rules", "To be reviewed by"];
    private static readonly string[] RuleColumns = ["What is said when it is broken", "Severity", "Must hold", "Way out", "May be waived by"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Policies, "Policies", () => Index(material))
        {
            Description = "What this organisation asks of a release, and why.",
        };
        yield return PolicyFactsPage.Draw();
        yield return RequirementPage.Draw(material);
        foreach (var policy in material.Records.Policies)
        {
            yield return new Page(SiteMap.Policies.Below(policy.Id), policy.Title, () => Policy(policy, material))
            {
                Description = policy.Summary,
                Kind = "Policy",
                Source = policy.Origin.Place.Path,
            };
        }
    }

    private static ListModel Index(Material material) => new(
        new PageHead("Policies", "What this organisation asks of a release, and why. Each has a text for people and rules for the machine.")
        {
            Actions = [new PageAction(SiteMap.PolicyRequirements, "list-checks", "Requirements by profile"), FeedAction.To("policies")],
        },
        [
            material.Records.Policies.Count == 0
                ? new Empty("There are no policies yet. A policy is a file such as content/policies/rollback.md with its rules and a text that says why.")
                : new Card("policies", Count.Sentence(Count.InWords(material.Records.Policies.Count, "policy", "policies")), Table.Of("Policies", Columns, material.Records.Policies.Select(policy => (IReadOnlyList<Part>)
                [
                    new Stacked(RecordLinks.To(policy), material.Prose.Line(policy.Summary)),
                    material.Links.To(policy.Owner),
                    Count.Digits(policy.Rules.Count),
                    Review(policy, material),
                ]))),
            .. ComplianceMatrix.Of(material) is { } matrix ? (Part[])[matrix] : [],
        ]);

    private static Part Review(Policy policy, Material material) => policy.ReviewBy < material.Time.Today
        ? new Stacked(material.Time.ShortDay(policy.ReviewBy), States.Overdue)
        : material.Time.ShortDay(policy.ReviewBy);

    private static DocumentModel Policy(Policy policy, Material material) =>
        DocumentModel.Of(new PageHead(policy.Title, material.Prose.Line(policy.Summary)), policy.Body, material) with
        {
            Facts = new FactList(
            [
                new Fact("Owner", material.Links.To(policy.Owner)),
                new Fact("To be reviewed by", Review(policy, material)),
                new Fact("Applies to", AppliesTo(policy.AppliesTo, material)) { Wide = true },
            ]),
            Wide = [.. Rules(policy, material), .. ComplianceMatrix.Of(policy, material) is { } fares ? (Card[])[fares] : [], .. Waivers(policy, material)],
        };

    private static Part AppliesTo(PolicyScope? scope, Material material)
    {
        if (scope is null)
            return "All releases";
        var parts = new[]
        {
            Words("", scope.ReleaseTypes.Select(EnumWords.Lower), " releases"),
            Words("tier ", scope.Tiers.Select(tier => $"{tier}"), ""),
            Words("", scope.RiskBands.Select(EnumWords.Lower), " risk"),
            Words("profile ", scope.Profiles.Select(EnumWords.Lower), ""),
            Words("", scope.Environments.Select(place => material.Records.Environments.Find(place)?.Title ?? place.Id), ""),
        }.OfType<string>().ToList();
        return parts.Count == 0 ? "All releases" : Count.Sentence(string.Join("; ", parts));
    }

    private static string? Words(string before, IEnumerable<string> words, string after) =>
        words.ToList() is { Count: > 0 } list ? before + Count.List(list) + after : null;

    private static IEnumerable<Card> Rules(Policy policy, Material material)
    {
        if (policy.Rules.Count == 0)
            yield break;
        yield return new Card(DocumentModel.Anchor("rules"), "What the machine checks", Table.Of("Rules", RuleColumns, policy.Rules.Select(rule => (IReadOnlyList<Part>)
        [
            new Stacked(material.Prose.Line(rule.Message), rule.Id),
            States.Of(rule.Severity),
            rule.When is { } when ? Html.Of($"<code>{rule.Must.Text}</code> where <code>{when.Text}</code>") : Html.Of($"<code>{rule.Must.Text}</code>"),
            material.Prose.Line(rule.Fix),
            rule.WaivableBy is { } role ? material.Links.To(role) : "Nobody",
        ])))
        {
            Mark = Count.Digits(policy.Rules.Count),
            Aside = new PageLink(SiteMap.PolicyFacts, "What can be asked"),
        };
    }

    private static IEnumerable<Card> Waivers(Policy policy, Material material)
    {
        var waivers = material.Records.Waivers.Where(waiver => policy.Rules.Any(rule => rule.KeyIn(policy) == waiver.Rule.Id)).ToList();
        if (waivers.Count > 0)
            yield return new Card(DocumentModel.Anchor("waivers"), "Exceptions", WaiverTable.Of(waivers, material)) { Mark = Count.Digits(waivers.Count) };
    }
}
