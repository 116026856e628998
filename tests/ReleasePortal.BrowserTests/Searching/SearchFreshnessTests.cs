using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;

namespace ReleasePortal.BrowserTests.Searching;

/// <summary>A browser that kept pieces of another build, or is not online.</summary>
public sealed class SearchFreshnessTests(Reader reader)
{
    [Fact]
    public async Task A_manifest_of_another_build_is_fetched_anew()
    {
        await using var visit = await reader.Open("about/");
        var stale = true;
        await visit.Page.RouteAsync("**/search/index.json", async route =>
        {
            var answer = await route.FetchAsync();
            var text = await answer.TextAsync();
            await route.FulfillAsync(new() { Response = answer, Body = stale ? text.Replace("assets/search-", "assets/search-old-", StringComparison.Ordinal) : text });
            stale = false;
        });
        await visit.Go("search/");
        await visit.Page.Locator("[data-found] [role=combobox]").FillAsync("ledger");

        await visit.Page.Locator("#found [role=option]").First.WaitForAsync();
        Assert.All(visit.Problems, problem => Assert.Matches("404|search-old-", problem));
    }

    [Fact]
    public async Task Without_its_pieces_it_says_so_and_leads_to_the_list_from_a_to_z()
    {
        await using var visit = await reader.Open("search/");
        await visit.Page.RouteAsync("**/assets/search-*/**", route => route.AbortAsync());
        await visit.Page.Locator("[data-found] [role=combobox]").FillAsync("ledger");

        await Assertions.Expect(visit.Page.Locator("[data-found] [role=status]")).ToHaveTextAsync("The search cannot be reached just now.");
        await Assertions.Expect(visit.Page.Locator("[data-found] .hint a")).ToBeVisibleAsync();
    }
}
