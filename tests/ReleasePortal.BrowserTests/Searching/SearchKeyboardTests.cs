using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;

namespace ReleasePortal.BrowserTests.Searching;

/// <summary>The search over any page, with the keyboard alone.</summary>
public sealed class SearchKeyboardTests(Reader reader)
{
    [Fact]
    public async Task The_slash_key_opens_it_and_loses_no_letter_of_a_fast_typist()
    {
        await using var visit = await reader.Open("releases/", new() { ViewportSize = Screens.Desktop });
        await visit.Page.Keyboard.TypeAsync("/payments 5.3");

        await Assertions.Expect(Field(visit)).ToHaveValueAsync("payments 5.3");
        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
        await Assertions.Expect(Lines(visit).First).ToContainTextAsync("Payments 5.3.0");
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task Arrows_choose_and_enter_opens()
    {
        await using var visit = await Asking("refund");
        await Assertions.Expect(Lines(visit).First).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(Field(visit)).ToHaveAttributeAsync("aria-activedescendant", "seek-0");

        await visit.Page.Keyboard.PressAsync("ArrowUp");
        var last = await Lines(visit).CountAsync() - 1;
        await Assertions.Expect(Field(visit)).ToHaveAttributeAsync("aria-activedescendant", $"seek-{last}");
        await visit.Page.Keyboard.PressAsync("Home");
        await Assertions.Expect(Field(visit)).ToHaveAttributeAsync("aria-activedescendant", "seek-0");
        await visit.Page.Keyboard.PressAsync("End");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Field(visit)).ToHaveAttributeAsync("aria-activedescendant", "seek-1");
        await Assertions.Expect(visit.Page.Locator("[aria-selected=true]")).ToHaveCountAsync(1);

        var target = await Lines(visit).Nth(1).GetAttributeAsync("href");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrives(new Uri(target!).AbsolutePath);
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task Escape_closes_it_and_gives_the_focus_back()
    {
        await using var visit = await reader.Open("releases/", new() { ViewportSize = Screens.Desktop });
        await visit.Page.Locator("[data-search]").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync("ledger");
        await Lines(visit).First.WaitForAsync();

        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator("dialog.seek")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("[data-search]")).ToBeFocusedAsync();
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task What_is_heard_says_how_many_there_are()
    {
        await using var visit = await Asking("CAL004");
        await Assertions.Expect(visit.Page.Locator("dialog [role=status]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9]+ results?\\.$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)));
        await Assertions.Expect(Field(visit)).ToHaveAttributeAsync("aria-expanded", "true");
        await Field(visit).FillAsync("");
        await Assertions.Expect(Field(visit)).ToHaveAttributeAsync("aria-expanded", "false");
        Assert.Equal(0, await Lines(visit).CountAsync());
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task It_is_accessible_and_fits(int width, ColorScheme scheme)
    {
        await using var visit = await reader.Open("releases/", new() { ViewportSize = new() { Width = width, Height = 844 }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await Axe.BringTo(visit.Page);
        await visit.Page.Locator("[data-search]").ClickAsync();
        await Field(visit).WaitForAsync();
        List<string> problems = [.. await Axe.Problems(visit.Page, new { })];
        await Field(visit).FillAsync("payments");
        await Lines(visit).Nth(7).WaitForAsync();
        problems.AddRange(await Axe.Problems(visit.Page, new { }));
        await Field(visit).FillAsync("qqzzxxqq");
        await visit.Page.Locator("dialog .hint a").WaitForAsync();
        problems.AddRange(await Axe.Problems(visit.Page, new { }));
        problems.AddRange(visit.Problems);

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.querySelector('dialog').scrollWidth <= document.querySelector('dialog').clientWidth && document.documentElement.scrollWidth <= innerWidth"));
    }

    private async Task<Visit> Asking(string question)
    {
        var visit = await reader.Open("releases/", new() { ViewportSize = Screens.Desktop });
        await visit.Page.Keyboard.PressAsync("/");
        await Field(visit).FillAsync(question);
        await Lines(visit).First.WaitForAsync();
        return visit;
    }

    private static ILocator Field(Visit visit) => visit.Page.Locator("dialog [role=combobox]");

    private static ILocator Lines(Visit visit) => visit.Page.Locator("dialog [role=option]");
}
