using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Readers;

/// <summary>What is known to be broken, by product: what is open first, and a page for each with the workaround at the top.</summary>
internal static class ReaderIssuePages
{
    private const string Promise = "What is known to be broken, in which versions, and how to live with it until it is fixed.";

    public static IEnumerable<Page> Draw(ReaderMaterial material)
    {
        var issues = material.Records.Products.SelectMany(product => product.Issues.Select(issue => (Product: product, Issue: issue))).ToList();
        yield return new Page(SiteMap.KnownIssues, "Known issues", () => Index(material))
        {
            Description = Promise,
            Count = issues.Count(pair => pair.Issue.Status.IsOpen()),
        };
        foreach (var (product, issue) in issues)
        {
            yield return new Page(ReaderAddresses.Of(issue), issue.Title, () => Issue(product, issue, material))
            {
                Description = issue.Symptoms,
                Kind = "Known issue",
                Product = product.Title,
                Version = issue.IntroducedIn,
                Names = [issue.Id],
                State = States.Of(issue.Status),
            };
        }
    }

    private static ListModel Index(ReaderMaterial material) => new(
        new PageHead("Known issues", Promise) { Actions = [new PageAction(ReaderAddresses.IssuesFeed, "rss", "Subscribe")] },
        [
            .. ReaderVersionPages.Lookup(material),
            .. material.Records.Products.SelectMany(product => Issues(product.Id, product.Title, product.Issues.Where(issue => issue.Status.IsOpen()), material)),
            .. Issues("resolved", "Resolved", material.Records.Products.SelectMany(product => product.Issues).Where(issue => !issue.Status.IsOpen()), material),
        ]);

    private static IEnumerable<Card> Issues(string id, string title, IEnumerable<ReaderIssue> issues, ReaderMaterial material)
    {
        var listed = issues.ToList();
        if (listed.Count > 0)
            yield return new Card(id, title, ReaderIssueTable.Of(listed, material)) { Mark = Count.Digits(listed.Count) };
    }

    private static DocumentModel Issue(ReaderProduct product, ReaderIssue issue, ReaderMaterial material) => new(
        new PageHead(issue.Title, material.Prose.Line(issue.Symptoms)) { State = States.Of(issue.Status) },
        Body: null)
    {
        Banners = [new Banner(issue.Workaround is null ? "warn" : "ready", "wrench", issue.Workaround is null ? "No workaround is known." : "Workaround:", material.Prose.Line(issue.Workaround ?? "The page changes as soon as there is one."), null)],
        Facts = new FactList(
        [
            new Fact("Product", new PageLink(ReaderAddresses.Of(product), product.Title)),
            new Fact("Severity", States.OfSeverity(issue.Severity)),
            new Fact("Versions", issue.Affected),
            new Fact("Came with", issue.IntroducedIn ?? "not known"),
            new Fact("Fixed in", FixWords.Value(issue.Fix)),
            new Fact("Reported", material.Time.Day(issue.ReportedAt)),
        ]),
        After = [.. Versions(product, issue, material)],
    };

    /// <summary>What is to be said of each version that has shipped.</summary>
    private static IEnumerable<Card> Versions(ReaderProduct product, ReaderIssue issue, ReaderMaterial material)
    {
        var answers = product.Versions.ToLookup(version => version.Issues.First(answer => answer.Issue == issue).Answer.Reach);
        List<Fact> facts =
        [
            .. from line in ((IssueReach Reach, string Word)[])[(IssueReach.Applies, "Has it"), (IssueReach.Unknown, "Nobody knows"), (IssueReach.DoesNotApply, "Has it not")]
               where answers.Contains(line.Reach)
               select new Fact(line.Word, new Listed([.. answers[line.Reach].Select(version => new PageLink(material.Addresses.IssuesOf(product, version), version.Text))])) { Wide = true },
        ];
        if (facts.Count > 0)
            yield return new Card(DocumentModel.Anchor("versions"), "Which versions have it", new FactList(facts));
    }
}
