using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Governance.Board;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>Agendas that are made of the records. It is 23 November 2026, 06:00 UTC.</summary>
public sealed class MeetingPageTests
{
    [Fact]
    public void The_readiness_meeting_has_the_next_fourteen_days_and_what_is_not_decided_first()
    {
        var page = Page("readiness", SmallRepository.Base()
            .Plan("shop-2.0.0", "2026-11-24T20:00", "2026-11-24T22:00", more: "decision: { verdict: go, at: 2026-11-20T09:30:00Z, by: web-lead }")
            .Plan("shop-2.1.0", "2026-11-25T20:00", "2026-11-25T22:00", more: "go_no_go: [{ id: load, criterion: It is fast., owner: release-manager, state: fail }]")
            .Plan("shop-2.2.0", "2026-12-08T20:00", "2026-12-08T22:00"));

        Assert.Equal(["Shop 2.1.0", "Shop 2.0.0"], Titles(page));
        Assert.Contains("one decision to take", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var open = Card(page, "shop-2.1.0");
        Assert.Contains("Go, go with conditions, or no-go, before Wed 25 Nov, 20:00\u00a0CET", open, StringComparison.Ordinal);
        Assert.Contains("It is fast.", open, StringComparison.Ordinal);
        Assert.Contains("decided by", Card(page, "shop-2.0.0"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_cutover_call_has_what_begins_within_two_days_or_runs()
    {
        var page = Page("cutover", SmallRepository.Base()
            .Plan("shop-2.0.0", "2026-11-25T06:59", "2026-11-25T09:00", "approved", more: "rollback: { strategy: redeploy, duration: PT10M }\ndecision: { verdict: conditional, at: 2026-11-20T09:30:00Z, by: web-lead, comment: If two people watch. }")
            .Plan("shop-2.1.0", "2026-11-25T07:01", "2026-11-25T09:00", "approved")
            .Plan("shop-2.2.0", "2026-11-22T20:00", "2026-11-23T22:00", "in_progress")
            .Plan("shop-2.3.0", "2026-11-24T20:00", "2026-11-24T22:00", "postponed"));

        Assert.Equal(["Shop 2.2.0", "Shop 2.0.0"], Titles(page));
        Assert.Contains("Go on, or undo it", Card(page, "shop-2.2.0"), StringComparison.Ordinal);
        Assert.Contains("If two people watch.", Card(page, "shop-2.0.0"), StringComparison.Ordinal);
        Assert.Contains("The version before is deployed again.", Card(page, "shop-2.0.0"), StringComparison.Ordinal);
        Assert.Contains("Nobody is named", Card(page, "shop-2.0.0"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_validation_checkpoint_has_what_nobody_has_confirmed_and_how_its_checks_went()
    {
        const string Checks = "validation: [{ id: smoke, title: It starts., kind: smoke, owner: deployer }]";
        var page = Page("validation", SmallRepository.Base()
            .Plan("shop-2.0.0", "2026-11-21T20:00", "2026-11-21T22:00", "validating", more: Checks)
            .Plan("shop-2.1.0", "2026-11-20T20:00", "2026-11-20T22:00", "completed", more: Checks)
            .With("releases/shop-2.1.0/execution.yml", "surprises: [{ at: 2026-11-20T20:10:00Z, severity: 3, title: The disk was full. }]\nvalidation: [{ id: smoke, at: 2026-11-20T21:30:00Z, by: web-qa, result: failed }]\n")
            .Plan("shop-2.2.0", "2026-11-19T20:00", "2026-11-19T22:00", "completed")
            .With("releases/shop-2.2.0/execution.yml", "confirmed: { at: 2026-11-19T22:30:00Z, by: web-qa }\n")
            .Plan("shop-2.3.0", "2026-11-01T20:00", "2026-11-01T22:00", "completed"));

        Assert.Equal(["Shop 2.1.0", "Shop 2.0.0"], Titles(page));
        Assert.Contains("The disk was full.", Card(page, "shop-2.1.0"), StringComparison.Ordinal);
        Assert.Contains("Failed", Card(page, "shop-2.1.0"), StringComparison.Ordinal);
        Assert.Contains("Open", Card(page, "shop-2.0.0"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_performance_review_has_the_last_whole_month()
    {
        var files = SmallRepository.Base();
        var page = Page("performance", files
            .With("portal.yml", $"{files.TextOf("portal.yml")}\nkpi_targets: {{ rollback_rate: {{ at_most: 5 }} }}\n")
            .Plan("shop-2.0.0", "2026-10-31T20:00", "2026-10-31T22:00", "rolled_back")
            .Plan("shop-2.1.0", "2026-11-01T20:00", "2026-11-01T22:00", "rolled_back"));

        Assert.Contains("October 2026", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Too few to judge", page.QuerySelector("#targets")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Shop 2.0.0"], page.QuerySelectorAll("#failures a").Select(link => link.TextContent));
    }

    [Fact]
    public void Where_nothing_is_to_be_talked_about_each_says_so()
    {
        var site = SmallSite.Of(SmallRepository.Base());

        foreach (var (meeting, words) in new[] { ("readiness", "Nothing is planned for the next 14 days."), ("cutover", "nothing begins within two days"), ("validation", "Nothing waits for a confirmation.") })
            Assert.Contains(words, site[$"meetings/{meeting}/index.html"], StringComparison.Ordinal);
    }

    private static IDocument Page(string meeting, SmallRepository files) => new HtmlParser().ParseDocument(SmallSite.Of(files)[$"meetings/{meeting}/index.html"]);

    private static IEnumerable<string> Titles(IDocument page) => page.QuerySelectorAll("main .card h2").Select(title => title.TextContent.Trim());

    private static string Card(IDocument page, string release) => page.GetElementById(release)!.TextContent;
}
