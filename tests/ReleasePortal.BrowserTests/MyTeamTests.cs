using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;

namespace ReleasePortal.BrowserTests;

/// <summary>Somebody who looks every morning for what waits for the own team; the site lies below a path.</summary>
public sealed class MyTeamTests(Reader reader)
{
    private const string Rows = "#attention .entries > li";

    [Fact]
    public async Task The_team_is_kept_and_shows_what_waits_for_it_alone()
    {
        await using var visit = await reader.Open("", new() { ViewportSize = Screens.Phone, ReducedMotion = ReducedMotion.Reduce });
        var all = await visit.Page.Locator($"{Rows}:visible").CountAsync();

        await visit.Page.GetByLabel("My team").SelectOptionAsync("storefront");
        var own = await visit.Page.Locator($"{Rows}:visible").CountAsync();
        await visit.Page.ReloadAsync();

        Assert.InRange(own, 1, all - 1);
        Assert.Equal("storefront", await visit.Page.GetByLabel("My team").InputValueAsync());
        Assert.Equal(own, await visit.Page.Locator($"{Rows}:visible").CountAsync());
        Assert.Equal(own, await visit.Page.Locator($"{Rows}[data-words~='team:storefront']:visible").CountAsync());

        await visit.Page.Locator("#attention .card-head a").ClickAsync();
        await visit.Arrives("attention/?team=storefront");
        Assert.Equal(["team-storefront"], await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.card[id]')].filter((card) => !card.hidden).map((card) => card.id)"));
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task A_team_that_is_gone_and_a_browser_that_keeps_nothing_do_no_harm()
    {
        await using var visit = await reader.Open("", new() { ReducedMotion = ReducedMotion.Reduce });
        var key = await visit.Page.EvaluateAsync<string>("`team ${location.pathname}`");
        await visit.Page.EvaluateAsync("key => localStorage.setItem(key, 'nobody')", key);
        await visit.Page.ReloadAsync();
        Assert.Equal("", await visit.Page.GetByLabel("My team").InputValueAsync());

        await visit.Page.Context.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });");
        await visit.Page.ReloadAsync();
        await visit.Page.GetByLabel("My team").SelectOptionAsync("storefront");

        Assert.Equal(0, await visit.Page.Locator($"{Rows}:not([data-words~='team:storefront']):visible").CountAsync());
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task Without_scripts_every_line_says_its_team()
    {
        await using var visit = await reader.Open("", new() { JavaScriptEnabled = false });

        Assert.False(await visit.Page.Locator("#my-team").IsVisibleAsync());
        Assert.All(await visit.Page.Locator($"{Rows} .below .sub").AllInnerTextsAsync(), team => Assert.NotEqual("", team.Trim()));
    }
}
