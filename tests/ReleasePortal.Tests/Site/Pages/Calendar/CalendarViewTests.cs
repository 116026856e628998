using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages.Calendar;

/// <summary>What stands on the pages of week and quarter, written on 23 November 2026.</summary>
public sealed class CalendarViewTests
{
    private const string Release = """
        title: Shop
        product: shop
        version: "2.0.0"
        type: standard
        status: planned
        owner: web
        summary: Customers can return.
        window:
          start: 2026-11-27T20:00
          end: 2026-11-27T22:00
          time_zone: Europe/Berlin
        services:
          - service: shop-api
            version: "2.0.0"
          - service: shop-mail
            version: "2.0.0"
        runbook: shop-cutover
        """;

    private static readonly Lazy<SmallSite> Site = new(() => SmallSite.Of(SmallRepository.Base()
        .With("releases/shop-2.0.0/release.yml", Release)
        .With("content/calendar/freezes/mail.yml", """
            title: Mail campaign
            level: hard
            reason: Millions of mails go out.
            owner: web
            start: 2026-10-05T00:00
            end: 2026-10-09T00:00
            time_zone: Europe/Berlin
            scope:
              services: [shop-mail]
            """)));

    [Fact]
    public void A_release_of_two_services_is_in_the_row_of_each() => Assert.All(
        ["Shop API", "Shop mail"],
        row => Assert.Contains("2.0.0", Row("service", row).QuerySelector(".lanes")!.TextContent, StringComparison.Ordinal));

    [Fact]
    public void A_freeze_is_only_in_rows_that_it_covers()
    {
        Assert.NotNull(Row("service", "Shop mail").QuerySelector(".freeze.d5.w4"));
        Assert.Null(Row("service", "Shop API").QuerySelector(".freeze.d5.w4"));
        Assert.NotNull(Row("service", "Shop API").QuerySelector(".freeze.d57.w5"));
        Assert.Contains("Mail campaign", Row("service", "Shop mail").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Shop")]
    [InlineData("environment", "Production")]
    [InlineData("region", "EU")]
    [InlineData("team", "Web")]
    public void Every_grouping_shows_the_release_marked_as_in_conflict(string grouping, string row)
    {
        var bar = Row(grouping, row).QuerySelector(".bar.conflict")!;

        Assert.Contains("2.0.0", bar.TextContent, StringComparison.Ordinal);
        Assert.Contains("Blocked, conflict", bar.TextContent, StringComparison.Ordinal);
        Assert.Equal("product:shop team:web region:eu risk:high state:blocked", bar.GetAttribute("data-words"));
    }

    [Fact]
    public void Quarters_reach_as_far_as_the_horizon()
    {
        var quarters = Site.Value.Files.Keys.Where(path => path.Split('/') is ["calendar", [.., '-', 'q', _], "index.html"]).Order(StringComparer.Ordinal).ToList();

        Assert.Equal("calendar/2025-q4/index.html", quarters[0]);
        Assert.Equal("calendar/2028-q2/index.html", quarters[^1]);
        Assert.Equal(11, quarters.Count);
    }

    [Fact]
    public void A_view_leads_to_the_same_days_in_the_others()
    {
        Assert.Equal(["./", "../2027-w05/", "../2027-q1/", "../list/", "../conflicts/"], Links("2027-02", ".views a"));
        Assert.Equal(["../2026-12/", "./", "../2026-q4/", "../list/", "../conflicts/"], Links("2026-w53", ".views a"));
        Assert.Equal(["../2026-11/", "../2026-w48/", "./", "../list/", "../conflicts/"], Links("2026-q4", "[aria-label='Calendar views'] a"));
        Assert.Equal(["../2026-w52/", "../2027-w01/"], Links("2026-w53", ".turns a"));
    }

    [Fact]
    public void A_week_shows_releases_at_their_hours_and_days_on_top()
    {
        var week = Page("2026-w48");

        Assert.NotNull(week.QuerySelector(".at-hours td:nth-of-type(5) .block.conflict.d41.w4.l1.n1"));
        Assert.NotNull(week.QuerySelector(".at-hours td:nth-of-type(5) .freeze.d1.w48"));
        Assert.Contains("Black Friday", week.QuerySelector(".on-top .block.d4.w4")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("date", week.QuerySelector(".at-hours td")!.GetAttribute("aria-current"));
    }

    [Fact]
    public void Today_can_move_only_where_the_clock_of_the_portal_does()
    {
        Assert.Equal("Europe/Berlin", Page("2027-q1").QuerySelector(".timeline")!.GetAttribute("data-clock"));
        Assert.NotNull(Page("2027-q1").QuerySelector(".axis .today[hidden]"));
        Assert.Null(Page("2026-q4").QuerySelector(".axis .today[hidden]"));

        var still = SmallSite.Of(SmallRepository.Base().With("portal.yml", SmallRepository.Base().TextOf("portal.yml") + "as_of: 2026-11-23T06:00:00Z\n"));
        var page = new HtmlParser().ParseDocument(still["calendar/2027-q1/index.html"]);
        Assert.Null(page.QuerySelector("[data-clock]"));
        Assert.Null(page.QuerySelector(".today"));
    }

    private static IElement Row(string grouping, string name) => Page($"2026-q4/{grouping}".TrimEnd('/')).QuerySelectorAll(".timeline tbody tr")
        .Single(row => row.QuerySelector("th")!.FirstChild!.TextContent == name);

    private static IEnumerable<string?> Links(string view, string selector) => Page(view).QuerySelectorAll(selector).Select(link => link.GetAttribute("href"));

    private static IDocument Page(string view) => new HtmlParser().ParseDocument(Site.Value[$"calendar/{view}/index.html"]);
}
