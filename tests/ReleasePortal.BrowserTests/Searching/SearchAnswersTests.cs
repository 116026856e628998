using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;

namespace ReleasePortal.BrowserTests.Searching;

/// <summary>What people ask the sample, and what has to come first.</summary>
public sealed class SearchAnswersTests(Reader reader)
{
    [Theory]
    [InlineData("payments-5.3.0", "releases/payments-5.3.0/")]
    [InlineData("5.3.0", "releases/payments-5.3.0/")]
    [InlineData("v5.3.0", "releases/payments-5.3.0/")]
    [InlineData("payments 5.3", "releases/payments-5.3.0/")]
    [InlineData("web shop 2026.44", "releases/web-shop-2026.44/")]
    [InlineData("CAL004", "rules/cal004/")]
    [InlineData("cal00", "rules/cal00")]
    [InlineData("lead time for changes", "kpis/lead-time-for-changes/")]
    [InlineData("rollback rate", "kpis/rollback-rate/")]
    [InlineData("Rollback", "glossary/#rollback")]
    [InlineData("refund e-mail", "known-issues/refund-email-twice/")]
    [InlineData("refund duplicate", "incidents/refunds-paid-twice/")]
    [InlineData("login partner stores", "known-issues/partner-token-clock-skew/")]
    [InlineData("log in partner stores", "known-issues/partner-token-clock-skew/")]
    [InlineData("data-dev-1", "teams/data/")]
    [InlineData("blue green", "runbooks/payments-blue-green/")]
    [InlineData("app closed itself", "incidents/app-crash-on-start/")]
    [InlineData("crashes on start", "incidents/app-crash-on-start/")]
    [InlineData("ledger migration", "runbooks/ledger-migration/")]
    [InlineData("moratorium", "glossary/#freeze")]
    [InlineData("roll forward", "glossary/#roll-forward")]
    [InlineData("paymnets", "products/payments/")]
    [InlineData("payments", "products/payments/")]
    [InlineData("known issues", "known-issues/")]
    [InlineData("write a policy", "guides/write-a-policy/")]
    public async Task What_is_meant_comes_first(string question, string address)
    {
        await using var visit = await reader.Open("search/");
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Search", Exact = true }).FillAsync(question);

        var first = visit.Page.Locator("#found [role=option]").First;
        await first.WaitForAsync();
        var found = await visit.Page.Locator("#found [role=option]").EvaluateAllAsync<string[]>("(lines) => lines.slice(0, 4).map((line) => line.getAttribute('href'))");
        Assert.True(found[0].Contains($"/portal/{address}", StringComparison.Ordinal), string.Join("\n", found));
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task What_matched_is_marked_and_never_read_as_markup()
    {
        await using var visit = await reader.Open("search/");
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Search", Exact = true }).FillAsync("refunds <img src=x onerror=alert(1)>");

        await Assertions.Expect(visit.Page.Locator("#found mark").First).ToContainTextAsync("efund");
        Assert.Equal(0, await visit.Page.Locator("#found img").CountAsync());
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task Who_finds_nothing_is_told_what_to_try()
    {
        await using var visit = await reader.Open("search/");
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Search", Exact = true }).FillAsync("qqzzxxqq");

        await Assertions.Expect(visit.Page.Locator("[data-found] [role=status]")).ToHaveTextAsync("No results.");
        await Assertions.Expect(visit.Page.Locator("[data-found] .hint a")).ToHaveTextAsync("Everything from A to Z");
        Assert.Empty(visit.Problems);
    }
}
