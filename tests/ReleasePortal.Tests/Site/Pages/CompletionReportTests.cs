using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>The report on a release: planned against shipped, and what nobody wrote down.</summary>
public sealed class CompletionReportTests
{
    private const string Execution = """
        deployments:
          - { id: d1, service: shop-mail, environment: production, started_at: 2026-11-20T19:04:00Z, finished_at: 2026-11-20T21:12:00Z, result: succeeded, by: web-dev }
          - { id: d2, service: shop-mail, environment: production, started_at: 2026-11-20T21:30:00Z, finished_at: 2026-11-20T21:40:00Z, result: succeeded, by: web-dev, planned: false, reason: fix, remediates: checkout-timeouts }
        decisions: [{ at: 2026-11-20T21:20:00Z, question: Mend it now?, decision: Yes, by: web-lead }]
        surprises: [{ at: 2026-11-20T21:15:00Z, severity: 2, title: The queue grows }]
        delays: [{ cause: dependency, duration: PT20M, note: The bank answered late }, { cause: people, duration: PT45M }]
        validation: [{ id: smoke, at: 2026-11-20T21:50:00Z, by: web-qa, result: passed }]
        confirmed: { at: 2026-11-20T22:10:00Z, by: web-qa }
        outcome: It works, an hour late.

        """;

    private const string More = """
        validation: [{ id: smoke, title: Order something, kind: smoke, owner: deployer }]
        scope: [{ id: SHOP-7, title: Mails, kind: feature }, { id: SHOP-9, title: Late guest, kind: fix }]
        decision: { verdict: go, at: 2026-11-19T09:00:00Z, by: web-lead }
        history:
          source: elsewhere
          baseline: { window: { start: 2026-11-20T20:00, end: 2026-11-20T22:00, time_zone: Europe/Berlin }, scope: [SHOP-7, SHOP-8] }
        """;

    [Fact]
    public void It_says_what_shipped_what_went_otherwise_and_who_says_so()
    {
        var report = Report("completed", Execution);

        Assert.Equal("It works, an hour late.", report.QuerySelector(".lede")!.TextContent);
        Assert.Null(report.GetElementById("missing"));
        Assert.Contains("Shipped", report.QuerySelector("#shipped tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Two changes promised; since then 1 added, 1 removed and 0 changed.", Text(report, "shipped"), StringComparison.Ordinal);
        Assert.All(
            ["ended 40 min after the window closed", "The queue grows", "Lost time: 1 h 5 min", "The bank answered late", "Deployment d2", "not planned", "SHOP-8", "removed after the scope was promised", "SHOP-9"],
            said => Assert.Contains(said, Text(report, "deviations"), StringComparison.Ordinal));
        Assert.Contains("Passed", Text(report, "validation"), StringComparison.Ordinal);
        Assert.Contains("Mend it now?", Text(report, "decisions"), StringComparison.Ordinal);
        Assert.Contains("mends", Text(report, "deployments"), StringComparison.Ordinal);
        Assert.Equal(["shipped", "deviations", "validation", "decisions"], report.QuerySelectorAll("main .card[id]").Select(card => card.Id!).Take(4));
    }

    [Fact]
    public void Actions_of_its_review_and_of_incidents_that_it_caused_stand_together()
    {
        var site = SmallSite.Of(Files("completed", Execution)
            .With("releases/shop-1.1.0/review.md", "---\ndate: 2026-11-22\nattendees: [deployer]\nwent_well: []\nwent_badly: []\nactions: [{ id: a1, title: Ask the bank, owner: web-lead, due: 2026-11-30 }]\n---\nText.\n")
            .Replace("content/incidents/checkout-timeouts.md", "not_caused_by_release: A disk was full.", "caused_by: [shop-1.1.0]"));

        var follow = Parsed(site["releases/shop-1.1.0/report/index.html"]).GetElementById("follow-up")!.TextContent;

        Assert.Contains("Ask the bank", follow, StringComparison.Ordinal);
        Assert.Contains("Its review", follow, StringComparison.Ordinal);
        Assert.Contains("Watch the disk", follow, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_running_release_it_says_what_is_missing_so_far()
    {
        var report = Report("in_progress", "deployments: [{ id: d1, service: shop-mail, environment: production, started_at: 2026-11-20T19:04:00Z, by: web-dev }]\n");

        Assert.All(
            ["What is missing so far", "The release is not over", "Deployment d1 has no end", "Nobody did the check \u201cOrder something\u201d", "Nobody confirmed", "how it ended"],
            said => Assert.Contains(said, Text(report, "missing"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("planned", false)]
    [InlineData("cancelled", false)]
    [InlineData("in_progress", true)]
    [InlineData("failed", true)]
    public void There_is_one_of_everything_that_began_and_both_pages_link(string status, bool has)
    {
        var site = SmallSite.Of(Files(status, Execution));

        Assert.Equal(has, site.Files.ContainsKey("releases/shop-1.1.0/report/index.html"));
        Assert.Equal(has, site["releases/shop-1.1.0/index.html"].Contains("href=\"report/\"", StringComparison.Ordinal));
        Assert.Equal(has, has && site["releases/shop-1.1.0/report/index.html"].Contains("href=\"../\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("rolled_back", "not done: the release was rolled back")]
    [InlineData("failed", "not done: the release failed")]
    [InlineData("completed", "was not recorded")]
    public void A_step_that_a_rollback_did_not_reach_was_not_forgotten(string status, string said)
    {
        var report = Parsed(SmallSite.Of(Files(status, Execution + "steps: [{ step: deploy, started_at: 2026-11-20T19:00:00Z, finished_at: 2026-11-20T19:04:00Z, by: web-dev, result: done }]\n")
            .With(ShopReleases.Plan("shop-1.1.0", "1.1.0", "2026-11-20", status, "runbook: shop-cutover\n" + More.ReplaceLineEndings("\n"))))["releases/shop-1.1.0/report/index.html"]);

        Assert.Contains(said, Text(report, "deviations"), StringComparison.Ordinal);
        Assert.Equal(status == "completed", Text(report, "deviations").Contains("was not recorded", StringComparison.Ordinal));
    }

    private static IDocument Report(string status, string execution) => Parsed(SmallSite.Of(Files(status, execution))["releases/shop-1.1.0/report/index.html"]);

    private static SmallRepository Files(string status, string execution) => SmallRepository.Base()
        .With(ShopReleases.Plan("shop-1.1.0", "1.1.0", "2026-11-20", status, More.ReplaceLineEndings("\n")))
        .With("releases/shop-1.1.0/execution.yml", execution.ReplaceLineEndings("\n"));

    private static string Text(IDocument page, string id) => page.GetElementById(id)!.TextContent.Replace('\u00a0', ' ');

    private static IDocument Parsed(string html) => new HtmlParser().ParseDocument(html);
}
