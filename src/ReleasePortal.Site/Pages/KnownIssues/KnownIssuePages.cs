using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Data;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.KnownIssues;

/// <summary>What is known to be broken, by product: what is open first, and a page for each with the workaround at the top.</summary>
internal static class KnownIssuePages
{
    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.KnownIssues, "Known issues", () => Index(material))
        {
            Description = "What is known to be broken, in which versions, and how to live with it.",
            Count = material.Records.KnownIssues.Count(issue => issue.Status.IsOpen()),
        };
        foreach (var issue in material.Records.KnownIssues)
        {
            yield return new Page(SiteMap.KnownIssues.Below(issue.Id), issue.Title, () => Issue(issue, material))
            {
                Description = issue.Symptoms,
                Kind = "Known issue",
                Product = material.Records.Products.Find(issue.Product)?.Title,
                Version = issue.IntroducedIn?.Text,
                State = States.Of(issue.Status),
                Source = issue.Origin.Place.Path,
            };
        }

        foreach (var page in VersionIssuePages.Draw(material))
            yield return page;
    }

    private static ListModel Index(Material material) => new(
        new PageHead("Known issues", "What is known to be broken, in which versions, and how to live with it until it is fixed.") { Actions = [FeedAction.To("known-issues")] },
        [
            .. VersionIssuePages.Lookup(material) is { } lookup ? (Card[])[lookup] : [],
            .. material.Records.Products
                .Select(product => (Product: product, Issues: material.Records.KnownIssues.Where(issue => issue.Product.Id == product.Id && issue.Status.IsOpen()).WorstFirst().ToList()))
                .Where(group => group.Issues.Count > 0)
                .Select(group => new Card(group.Product.Id, group.Product.Title, IssueTable.Of(group.Issues, material)) { Mark = Count.Digits(group.Issues.Count) }),
            .. Solved(material),
        ]);

    private static IEnumerable<Part> Solved(Material material)
    {
        var solved = material.Records.KnownIssues.Where(issue => !issue.Status.IsOpen()).WorstFirst().ToList();
        if (solved.Count > 0)
            yield return new Card("resolved", "Resolved", IssueTable.Of(solved, material)) { Mark = Count.Digits(solved.Count) };
    }

    private static DocumentModel Issue(KnownIssue issue, Material material) =>
        DocumentModel.Of(new PageHead(issue.Title, material.Prose.Line(issue.Symptoms)) { State = States.Of(issue.Status) }, issue.Body, material) with
        {
            Banners = [new Banner(issue.Workaround is null ? "warn" : "ready", "wrench", issue.Workaround is null ? "No workaround is known." : "Workaround:", material.Prose.Line(issue.Workaround ?? "The page changes as soon as there is one."), null)],
            Facts = new FactList([.. Facts(issue, material)]),
            After = [.. Versions(issue, material)],
        };

    /// <summary>What is to be said of each version that has shipped, or will.</summary>
    private static IEnumerable<Card> Versions(KnownIssue issue, Material material)
    {
        var answers = material.Versions.Of(issue.Product.Id).Select(version => (Version: version.Text, material.Versions.Answer(issue, version.Text).Reach)).ToLookup(pair => pair.Reach, pair => pair.Version);
        List<Fact> facts =
        [
            .. (from line in ((IssueReach Reach, string Word)[])[(IssueReach.Applies, "Has it"), (IssueReach.Unknown, "Nobody knows"), (IssueReach.DoesNotApply, "Has it not")]
                where answers.Contains(line.Reach)
                select new Fact(line.Word, new Listed([.. answers[line.Reach].Select(version => new PageLink(material.Versions.IssuesOf(issue.Product.Id, version)!, version))])) { Wide = true }),
        ];
        if (facts.Count > 0)
            yield return new Card(DocumentModel.Anchor("versions"), "Which versions have it", new FactList(facts));
    }

    private static IEnumerable<Fact> Facts(KnownIssue issue, Material material)
    {
        yield return new Fact("Product", material.Links.To(issue.Product));
        yield return new Fact("Severity", States.OfSeverity(issue.Severity));
        yield return new Fact("Versions", issue.Affected.Text);
        yield return new Fact("Came with", issue.IntroducedIn?.Text ?? "not known");
        yield return new Fact("Fixed in", FixWords.Value(material.Versions.FixOf(issue)));
        yield return new Fact("Reported", material.Time.Day(issue.ReportedAt));
        yield return new Fact("For", Count.Sentence(issue.Audience.Id));
        if (issue.Services.Count > 0)
            yield return new Fact("Services", material.Links.Services(issue.Services));
        if (issue.AcceptedBy is { } accepted)
            yield return new Fact("Accepted by", new Listed([material.Links.To(accepted.Product), material.Links.To(accepted.Engineering)]));
    }
}
