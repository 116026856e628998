using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;

namespace ReleasePortal.BrowserTests;

public sealed class KeyboardTests(Reader reader)
{
    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        await using var visit = await reader.Open("", new() { ViewportSize = Screens.Desktop });
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to content", await Focused(visit.Page, "textContent"));
        Assert.True(await visit.Page.Locator(".skip").IsVisibleAsync());

        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await Focused(visit.Page, "id"));
    }

    [Fact]
    public async Task The_slash_key_leads_into_the_field_on_the_page_of_the_search()
    {
        await using var visit = await reader.Open("search/", new() { ViewportSize = Screens.Desktop });
        await visit.Page.Locator("[role=combobox]").BlurAsync();
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("ledger");

        Assert.Equal("ledger", await Focused(visit.Page, "value"));
    }

    [Fact]
    public async Task The_menu_of_a_phone_opens_and_closes_from_the_keyboard()
    {
        await using var visit = await reader.Open("", new() { ViewportSize = Screens.Phone });
        var menu = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Menu" });
        var first = visit.Page.Locator("#navigation").GetByRole(AriaRole.Link).First;

        await menu.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.True(await first.IsVisibleAsync());

        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.False(await first.IsVisibleAsync());
        Assert.Equal("Menu", await Focused(visit.Page, "ariaLabel"));
    }

    [Fact]
    public async Task The_colour_theme_that_was_chosen_stays_on_the_next_page()
    {
        await using var visit = await reader.Open("", new() { ViewportSize = Screens.Desktop });
        var toggle = visit.Page.Locator("[data-theme-toggle]");

        await toggle.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("Colour theme: dark", await toggle.GetAttributeAsync("aria-label"));

        await visit.Go("search/");
        Assert.Equal("dark", await visit.Page.Locator("html").GetAttributeAsync("data-theme"));
    }

    [Fact]
    public async Task What_has_the_focus_is_seen()
    {
        await using var visit = await reader.Open("", new() { ViewportSize = Screens.Desktop });
        for (var stop = 0; stop < 40; stop++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var seen = await visit.Page.EvaluateAsync<bool>(
                "() => document.activeElement === document.body || parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2");
            Assert.True(seen, await Focused(visit.Page, "outerHTML"));
        }
    }

    private static Task<string> Focused(IPage page, string property) =>
        page.EvaluateAsync<string>($"() => document.activeElement.{property}");
}
