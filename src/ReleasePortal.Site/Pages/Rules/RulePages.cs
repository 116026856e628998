using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Rules;

/// <summary>Everything that a check finds: all rules by family, and a page each.</summary>
internal static class RulePages
{
    private static readonly string[] Columns = ["Rule", "Severity", "Findings now"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Rules, "Rules", () => Index(material))
        {
            Description = "Every rule that a check applies to the records, by family.",
        };
        foreach (var rule in RuleBook.All)
        {
            yield return new Page(SiteMap.Of(rule), $"{rule.Code}: {rule.Title}", () => RulePage.Model(rule, material))
            {
                Description = $"What rule {rule.Code} finds, why it matters, and how to put it right.",
                Kind = "Rule",
                Detail = rule.Name,
                Names = [rule.Code, rule.Name],
                IsReference = true,
            };
        }
    }

    private static ListModel Index(Material material) => new(
        new PageHead("Rules", Lede(material)),
        [.. RuleBook.All.GroupBy(RuleFamilies.CodeOf, StringComparer.Ordinal).Select(family => Family([.. family], material))]);

    private static string Lede(Material material) =>
        $"{Count.Sentence(Count.Of(RuleBook.All.Count, "rule"))} look at every record before it is published. Errors block; warnings and notes do not. "
        + $"In this build they found {Count.InWords(material.Review.Count(Severity.Error), "error")}, "
        + $"{Count.InWords(material.Review.Count(Severity.Warning), "warning")} and {Count.InWords(material.Review.Count(Severity.Note), "note")}.";

    private static Card Family(IReadOnlyList<Rule> rules, Material material) =>
        new(RuleFamilies.CodeOf(rules[0]).ToLowerInvariant(), RuleFamilies.NameOf(rules[0]),
            Table.Of(RuleFamilies.NameOf(rules[0]), Columns, rules.Select(rule => (IReadOnlyList<Part>)
            [
                new Stacked(new PageLink(SiteMap.Of(rule), rule.Title), rule.Code),
                States.Of(rule.Severity),
                Found(rule, material),
            ])))
        {
            Aside = RuleFamilies.AboutOf(rules[0]),
        };

    private static Part Found(Rule rule, Material material)
    {
        var found = material.Review.Findings.Count(finding => finding.Rule == rule);
        return found == 0 ? new Words("none") : new PageLink(SiteMap.Of(rule).At(RulePage.FindingsAnchor), Count.Digits(found));
    }
}
