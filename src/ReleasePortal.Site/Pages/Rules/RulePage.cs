using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Rules;

/// <summary>One rule: what it is in facts, its written page, what it found in this build, and who was excepted.</summary>
internal static class RulePage
{
    public static readonly string FindingsAnchor = DocumentModel.Anchor("findings");

    public static DocumentModel Model(Rule rule, Material material) => new(
        new PageHead(rule.Title, $"{rule.Code}, one of the rules about {RuleFamilies.NameOf(rule).ToLowerInvariant()}.") { State = States.Of(rule.Severity) },
        material.Prose.OfMarkdown(rule.Documentation))
    {
        Facts = new FactList(
        [
            new Fact("Code", rule.Code),
            new Fact("Name", rule.Name),
            new Fact("What it does", Effect(rule.Severity)),
            new Fact("May be waived by", rule.WaivableBy ?? "Nobody"),
            new Fact("On the command line", Html.Of($"<code>portal explain {rule.Code}</code>")),
        ]),
        Wide = [Findings(rule, material), .. Waivers(rule, material)],
    };

    private static string Effect(Severity severity) => severity switch
    {
        Severity.Error => "Blocks a merge",
        Severity.Warning => "Warns, does not block",
        Severity.Note => "Tells, does not block",
    };

    private static Card Findings(Rule rule, Material material)
    {
        var findings = material.Review.Findings.Where(finding => finding.Rule == rule).ToList();
        var skipped = material.Review.Skipped.FirstOrDefault(skip => skip.Rule == rule);
        return new Card(FindingsAnchor, "Found in this build", findings.Count > 0
            ? FindingTable.Of(findings, material)
            : new Empty(skipped is null ? Nothing(material.Review) : $"Unknown: the rule did not run. {skipped.Reason}"))
        {
            Mark = Count.Digits(findings.Count),
        };
    }

    private static string Nothing(Review review) => review.Unreadable == 0
        ? "Nothing: the rule ran over every record and found no offence."
        : $"Nothing in what could be read; {Count.Of(review.Unreadable, "document")} could not be read in full.";

    private static IEnumerable<Card> Waivers(Rule rule, Material material)
    {
        var waivers = material.Records.Waivers.Where(waiver => RuleBook.Find(waiver.Rule.Id) == rule).ToList();
        if (waivers.Count > 0)
            yield return new Card(DocumentModel.Anchor("waivers"), "Exceptions", WaiverTable.Of(waivers, material)) { Mark = Count.Digits(waivers.Count) };
    }
}
