using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;

namespace ReleasePortal.BrowserTests.Searching;

/// <summary>The page of the search: what was asked and chosen lives in its address.</summary>
public sealed class SearchFacetTests(Reader reader)
{
    [Fact]
    public async Task Choices_narrow_down_count_and_stay_in_the_address()
    {
        await using var visit = await reader.Open("search/?q=payments", new() { ViewportSize = Screens.Desktop });
        var release = visit.Page.Locator("[data-key='kind Release']");
        var count = int.Parse(await release.Locator("span").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await release.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-found] [role=status]")).ToHaveTextAsync($"{count} results.");
        await Assertions.Expect(release).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(release).ToBeFocusedAsync();

        await visit.Page.Locator("[data-key='status Planned'],[data-key='status Ready'],[data-key='status At risk'],[data-key='status Blocked']").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[aria-pressed=true]")).ToHaveCountAsync(2);
        Assert.Contains("q=payments&kind=Release&status=", new Uri(visit.Page.Url).Query, StringComparison.Ordinal);
        var lines = await visit.Page.Locator("#found [role=option]").AllInnerTextsAsync();
        Assert.All(lines, line => Assert.Contains("Release", line, StringComparison.Ordinal));

        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator("[aria-pressed=true]")).ToHaveCountAsync(2);
        Assert.Equal(lines, await visit.Page.Locator("#found [role=option]").AllInnerTextsAsync());
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task More_results_are_shown_on_demand_and_the_list_from_a_to_z_comes_back()
    {
        await using var visit = await reader.Open("search/?q=release", new() { ViewportSize = Screens.Phone });
        var lines = visit.Page.Locator("#found [role=option]");
        await Assertions.Expect(lines).ToHaveCountAsync(10);
        await Assertions.Expect(visit.Page.Locator("[data-a-to-z]")).ToBeHiddenAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show more" }).ClickAsync();
        await Assertions.Expect(lines).ToHaveCountAsync(20);

        await visit.Page.Locator("[data-found] [role=combobox]").PressAsync("Escape");
        await Assertions.Expect(lines).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator("[data-a-to-z]")).ToBeVisibleAsync();
        Assert.Equal("", new Uri(visit.Page.Url).Query);
        Assert.Empty(visit.Problems);
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task It_is_accessible_and_fits(int width, ColorScheme scheme)
    {
        await using var visit = await reader.Open("search/?q=payments&kind=Release", new() { ViewportSize = new() { Width = width, Height = 844 }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await Axe.BringTo(visit.Page);
        await visit.Page.Locator("#found [role=option]").Nth(8).WaitForAsync();
        List<string> problems = [.. await Axe.Problems(visit.Page, new { }), .. visit.Problems];

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task A_portal_for_customers_finds_what_they_may_know_and_nothing_else()
    {
        await using var visit = await reader.Open("customers/search/?q=payments", new() { ViewportSize = Screens.Desktop });
        var lines = visit.Page.Locator("#found [role=option]");
        await lines.First.WaitForAsync();
        Assert.All(await lines.EvaluateAllAsync<string[]>("(lines) => lines.map((line) => line.getAttribute('href'))"), address => Assert.Contains("/portal/customers/", address, StringComparison.Ordinal));

        await visit.Page.Locator("[data-found] [role=combobox]").FillAsync("CAL004");
        await Assertions.Expect(visit.Page.Locator("[data-found] [role=status]")).ToHaveTextAsync("No results.");
        Assert.Empty(visit.Problems);
    }
}
