using AngleSharp.Html.Parser;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>Conflicts on pages: all of them in one list, each with its way out, and on the page of either release.</summary>
public sealed class ConflictPageTests
{
    private static readonly HtmlParser Parser = new();

    [Fact]
    public void The_list_has_both_sides_the_time_on_every_clock_and_free_times()
    {
        var page = Parser.ParseDocument(SmallSite.Of(CollidingPlans.InBlackFriday())["calendar/conflicts/index.html"]);

        var card = page.QuerySelector("section#cal004-bank-1\\.2\\.0")!;
        Assert.Equal("Bank 1.2.0: a release in a hard freeze", card.QuerySelector("h2")!.TextContent);
        Assert.Equal("Blocked", card.QuerySelector(".sub")!.TextContent.Trim());
        Assert.Equal(["Between", "UTC", "Europe/Berlin", "May be waived by", "Rule", "Written in"], card.QuerySelectorAll("dt").Select(name => name.TextContent));
        Assert.Contains("Wed 25 Nov, 23:15 – Thu 26 Nov, 01:00", card.QuerySelectorAll("dd")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(5, card.QuerySelectorAll("pre").Length);
        Assert.Equal("window: { start: 2026-12-01T00:15, end: 2026-12-01T02:00, time_zone: Europe/Berlin }", card.QuerySelector("pre")!.TextContent);
    }

    [Fact]
    public void A_release_names_its_conflicts_and_those_that_others_have_with_it()
    {
        var site = SmallSite.Of(CollidingPlans.InBlackFriday());

        Assert.Equal(["cal008-bank-1.2.0", "cal004-bank-1.2.0", "cal021-bank-1.2.0"], Anchors(site, "bank-1.2.0"));
        Assert.Equal(["cal004-bank-1.1.0", "cal008-bank-1.2.0", "cal021-bank-1.2.0"], Anchors(site, "bank-1.1.0"));
    }

    [Fact]
    public void Without_conflicts_the_list_says_when_there_would_be_one()
    {
        var page = Parser.ParseDocument(SmallSite.Of(SmallRepository.Base())["calendar/conflicts/index.html"]);

        Assert.Empty(page.QuerySelectorAll("section.card"));
        Assert.Contains("A conflict appears here as soon as a plan makes one", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_says_what_a_delay_would_bring()
    {
        var plans = SmallRepository.Base().With("releases/bank-1.1.0/release.yml", CollidingPlans.Plan("1.1.0", "2026-11-25T20:00", "2026-11-25T22:00"));
        var section = Parser.ParseDocument(SmallSite.Of(plans)["releases/bank-1.1.0/index.html"]).QuerySelector("#if-it-slips")!;

        Assert.Equal(
            ["One day later: Thu 26 Nov, 20:00–22:00\u00a0CET", "Three days later: Sat 28 Nov, 20:00–22:00\u00a0CET", "Seven days later: Wed 2 Dec, 20:00–22:00\u00a0CET"],
            section.QuerySelectorAll("h3").Select(title => title.TextContent));
        Assert.Equal(
            ["Bank 1.1.0 reaches into the hard freeze \"Black Friday\" for 2 h.", "Bank 1.1.0 reaches into the hard freeze \"Black Friday\" for 2 h.", "Nothing new stands against it, and nothing slips with it"],
            section.QuerySelectorAll("li").Select(reason => reason.TextContent.Trim()));
    }

    private static IEnumerable<string> Anchors(SmallSite site, string release) => Parser
        .ParseDocument(site[$"releases/{release}/index.html"])
        .QuerySelectorAll("#conflicts li a")
        .Select(link => link.GetAttribute("href")!)
        .Where(address => address.Contains("conflicts/#", StringComparison.Ordinal))
        .Select(address => address.Split('#')[1]);
}
