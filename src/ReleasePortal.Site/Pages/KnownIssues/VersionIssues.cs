using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Domain.Versions;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.KnownIssues;

/// <summary>One version: the issues it has, those it mends, those of which nobody knows, and why it has not the others.</summary>
internal static class VersionIssues
{
    /// <summary>Issues up to this severity are severe.</summary>
    private const int Severe = 2;

    public static RecordModel Model(Product product, ReleasedVersion version, Material material)
    {
        var answers = material.Versions.Answers(product.Id, version.Text);
        var mended = answers.Where(pair => material.Versions.IsFixedIn(pair.Issue, version.Text)).Select(pair => pair.Issue).ToList();
        var has = Having(answers, IssueReach.Applies).Select(pair => pair.Issue).ToList();
        var unclear = Having(answers, IssueReach.Unknown).ToList();
        var others = Having(answers, IssueReach.DoesNotApply).Where(pair => !mended.Contains(pair.Issue)).ToList();
        Card?[] sections =
        [
            has.Count == 0 ? null : new Card("issues", $"Known issues of {version.Text}", IssueTable.Of(has, material)) { Mark = Count.Digits(has.Count) },
            unclear.Count == 0 ? null : new Card("unclear", "Nobody knows", IssueTable.Unclear(unclear.Select(pair => (pair.Issue, pair.Answer.Because)))) { Mark = Count.Digits(unclear.Count) },
            mended.Count == 0 ? null : new Card("fixed", $"Fixed in {version.Text}", IssueTable.Of(mended, material)) { Mark = Count.Digits(mended.Count) },
            others.Count == 0 ? null : new Card("others", "Not in this version", new EntryList([.. others.Select(Other)])) { Mark = Count.Digits(others.Count) },
        ];
        return new RecordModel(HeadOf(product, version, answers, material), [.. sections.OfType<Card>()])
        {
            Facts = FactsOf(product, version, material),
        };
    }

    /// <summary>None; 3, of which 1 severe; 2, and 1 not known.</summary>
    public static string Tally(IReadOnlyList<(KnownIssue Issue, IssueAnswer Answer)> answers)
    {
        var has = Having(answers, IssueReach.Applies).ToList();
        var (severe, unclear) = (has.Count(pair => pair.Issue.Severity <= Severe), Having(answers, IssueReach.Unknown).Count());
        return $"{(has.Count == 0 ? "none" : Count.Digits(has.Count))}{(severe == 0 ? "" : $", {Count.Digits(severe)} severe")}{(unclear == 0 ? "" : $", {Count.Digits(unclear)} not known")}";
    }

    private static IEnumerable<(KnownIssue Issue, IssueAnswer Answer)> Having(IEnumerable<(KnownIssue Issue, IssueAnswer Answer)> answers, IssueReach reach) =>
        answers.Where(pair => pair.Answer.Reach == reach);

    private static PageHead HeadOf(Product product, ReleasedVersion version, IReadOnlyList<(KnownIssue Issue, IssueAnswer Answer)> answers, Material material)
    {
        var (has, unclear) = (Having(answers, IssueReach.Applies).Count(), Having(answers, IssueReach.Unknown).Count());
        var sentence = has == 0 ? $"No issue of {version.Text} is known." : $"{Count.Sentence(Count.InWords(has, "issue"))} of {version.Text} {(has == 1 ? "is" : "are")} known.";
        var rest = unclear == 0 ? "" : $" Of {Count.InWords(unclear, "other")} the records do not say whether {version.Text} has {(unclear == 1 ? "it" : "them")}.";
        return new PageHead($"{product.Title} {version.Text}: known issues", sentence + rest)
        {
            State = material.Outlooks.StateOf(version.Releases[0]),
            Actions = [new PageAction(SiteMap.Products.Below(product.Id), "package", product.Title), new PageAction(material.Versions.IssuesOf(product.Id), "list", "Other versions")],
        };
    }

    private static FactList FactsOf(Product product, ReleasedVersion version, Material material) => new(
    [
        new Fact(version.Releases.Count == 1 ? "Release" : "Releases", new Listed([.. version.Releases.Select(RecordLinks.To)])),
        new Fact("Date", material.Time.Day(version.Releases[0].Window.Start.Instant)),
        material.Versions.Before(product.Id, version.Text) is { } before
            ? new Fact("Version before", new PageLink(material.Versions.IssuesOf(product.Id, before.Text)!, before.Text))
            : new Fact("Version before", "None that shipped"),
    ]);

    private static Entry Other((KnownIssue Issue, IssueAnswer Answer) pair) =>
        new(States.Of(pair.Issue.Status), RecordLinks.To(pair.Issue), States.OfSeverity(pair.Issue.Severity).Word, pair.Answer.Because);
}
