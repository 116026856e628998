using AngleSharp.Html.Parser;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>What pages say of one release, written on the evening of Black Friday unless a case says otherwise.</summary>
public sealed class ReleaseOnPagesTests
{
    [Fact]
    public void A_release_inside_a_freeze_says_so_on_its_own_page_even_without_gates()
    {
        var decision = TextOf(Site("standard", "planned")["releases/shop-2.0.0/index.html"], "#decision");

        Assert.Contains("Black Friday", decision, StringComparison.Ordinal);
        Assert.Contains("No decision yet", decision, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_that_nothing_stops_and_nobody_judges_has_no_section_for_the_decision() =>
        Assert.Equal("", TextOf(Site("standard", "planned", day: "2026-12-08")["releases/shop-2.0.0/index.html"], "#decision"));

    [Theory]
    [InlineData("in_progress", true)]
    [InlineData("planned", true)]
    [InlineData("completed", false)]
    public void An_emergency_stands_in_a_banner_until_it_is_over(string status, bool expected) =>
        Assert.Equal(expected, TextOf(Site("emergency", status)["index.html"], ".banner").Contains("Emergency: Shop 2.0.0", StringComparison.Ordinal));

    [Theory]
    [InlineData("completed", "Shipped")]
    [InlineData("rolled_back", "Tried")]
    [InlineData("withdrawn", "Was planned for")]
    [InlineData("planned", "Planned for")]
    public void The_notes_say_what_the_date_means(string status, string expected) =>
        Assert.Contains(expected, TextOf(Site("standard", status)["releases/shop-2.0.0/notes/index.html"], "dl"), StringComparison.Ordinal);

    private static SmallSite Site(string type, string status, string day = "2026-11-27") => SmallSite.Of(SmallRepository.Base()
        .With("releases/shop-2.0.0/notes/returns.md", "---\naudience: customer\nkind: feature\n---\nParcels can be returned.\n")
        .With("releases/shop-2.0.0/release.yml", $"""
            title: Shop
            product: shop
            version: "2.0.0"
            type: {type}
            status: {status}
            owner: web
            summary: Customers can return.
            window:
              start: {day}T20:00
              end: {day}T22:00
              time_zone: Europe/Berlin
            services:
              - service: shop-api
                version: "2.0.0"
            runbook: shop-cutover
            """));

    /// <summary>The words of everything that matches, or none where nothing does.</summary>
    private static string TextOf(string page, string selector) =>
        string.Join('\n', new HtmlParser().ParseDocument(page).QuerySelectorAll(selector).Select(element => element.TextContent));
}
