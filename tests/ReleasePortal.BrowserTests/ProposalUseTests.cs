using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;

namespace ReleasePortal.BrowserTests;

/// <summary>How the form is used: with a keyboard, with mistakes, and over a reload.</summary>
public sealed class ProposalUseTests(Reader reader)
{
    [Fact]
    public async Task Mistakes_are_told_at_the_field_and_in_a_summary_that_leads_there()
    {
        await using var visit = await reader.Open(ProposalForm.Address, new() { ViewportSize = Screens.Phone, ReducedMotion = ReducedMotion.Reduce });
        var (page, form) = (visit.Page, new ProposalForm(visit.Page));
        await form.Choose("product", "payments");
        await form.Fill("product-version", "v5");
        await form.Fill("start", "2027-03-28T02:30");
        await form.Fill("duration", "soon");
        await form.Write();

        await Assertions.Expect(page.Locator("#problems")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#problems")).ToContainTextAsync("Versions of Payments look like 5.3.0.");
        await Assertions.Expect(page.Locator("#problems")).ToContainTextAsync("The clocks of Europe/Berlin go forward over this time");
        await Assertions.Expect(page.Locator("#problems")).ToContainTextAsync("Write a duration such as PT2H30M");
        await Assertions.Expect(page.Locator("#file")).ToBeHiddenAsync();
        await Axe.BringTo(page);
        Assert.Empty(await Axe.Problems(page, new { }));

        await page.Locator("#problems a").Filter(new() { HasText = "Which version" }).PressAsync("Enter");
        await Assertions.Expect(form.Field("product-version")).ToBeFocusedAsync();
        await Assertions.Expect(form.Field("product-version")).ToHaveAttributeAsync("aria-invalid", "true");
        Assert.Contains("Versions of Payments look like", await Described(page, "product-version"), StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("7.0.0");
        await Assertions.Expect(form.Field("product-version")).Not.ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(form.Field("id")).ToHaveValueAsync("payments-7.0.0");
        Assert.Empty(visit.Problems);
    }

    [Theory]
    [InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task The_page_with_its_file_breaks_no_rule_of_accessibility(ColorScheme scheme)
    {
        await using var visit = await reader.Open(ProposalForm.Address, new() { ViewportSize = Screens.Desktop, ReducedMotion = ReducedMotion.Reduce, ColorScheme = scheme });
        var (page, form) = (visit.Page, new ProposalForm(visit.Page));
        await Axe.BringTo(page);
        await form.Answer("standard", "web-shop", "2027.01");
        await form.Fill("start", "2026-11-27T10:00");
        await Assertions.Expect(page.Locator("#verdict")).ToContainTextAsync("freeze");
        await Assertions.Expect(page.Locator("[data-day='2026-11-27'][data-chosen]")).ToBeVisibleAsync();
        await form.Write();
        await Assertions.Expect(page.Locator("#file")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#against")).ToContainTextAsync("freeze");
        foreach (var size in new[] { Screens.Phone, Screens.Desktop })
        {
            await page.SetViewportSizeAsync(size.Width, size.Height);
            Assert.Empty(await Axe.Problems(page, new { }));
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        }
    }

    [Fact]
    public async Task What_was_typed_outlives_a_reload_until_somebody_clears_the_form()
    {
        await using var visit = await reader.Open(ProposalForm.Address);
        var (page, form) = (visit.Page, new ProposalForm(visit.Page));
        await form.Answer("emergency", "payments", "7.0.0");
        await form.Fill("summary", "One line,\n and another: \"quoted\".");
        await page.Locator("#p-services").GetByLabel("Ledger", new() { Exact = true }).UncheckAsync();
        await page.Locator("#p-services").GetByLabel("Version of Refunds").FillAsync("2.0.0");
        await page.ReloadAsync();

        await Assertions.Expect(form.Field("type")).ToHaveValueAsync("emergency");
        await Assertions.Expect(form.Field("summary")).ToHaveValueAsync("One line,\n and another: \"quoted\".");
        await Assertions.Expect(page.Locator("#p-services").GetByLabel("Ledger", new() { Exact = true })).Not.ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("#p-services").GetByLabel("Version of Refunds")).ToHaveValueAsync("2.0.0");
        await form.Write();
        await Assertions.Expect(page.Locator("#text")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("service: refunds\n +version: \"2.0.0\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)));

        page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear the form" }).ClickAsync();
        await Assertions.Expect(form.Field("summary")).ToHaveValueAsync("");
        await page.ReloadAsync();
        await Assertions.Expect(form.Field("summary")).ToHaveValueAsync("");
        await Assertions.Expect(form.Field("type")).ToHaveValueAsync("standard");
    }

    [Theory]
    [InlineData("9999-12-31T23:59"), InlineData("0001-01-01T00:00"), InlineData("275760-09-13T00:00"), InlineData("2032-01-01T10:00")]
    public async Task A_year_that_cannot_be_meant_is_told_and_loses_nothing(string start)
    {
        await using var visit = await reader.Open(ProposalForm.Address);
        var (page, form) = (visit.Page, new ProposalForm(visit.Page));
        await form.Answer("standard", "payments", "7.0.0");
        await form.Fill("start", start);
        await form.Fill("summary", "Typed after the year.");
        await form.Fill("id", "");
        await form.Write();

        await Assertions.Expect(page.Locator("#problems")).ToContainTextAsync("That is more than five years away: check the year.");
        await Assertions.Expect(page.Locator("#p-id-wrong")).ToHaveTextAsync("Nothing stands here yet. Write lower-case letters and digits, joined by single dashes or dots.");
        Assert.Contains("five years", await Described(page, "start"), StringComparison.Ordinal);
        await page.ReloadAsync();
        await Assertions.Expect(form.Field("summary")).ToHaveValueAsync("Typed after the year.");
        await form.TakeFreeTime();
        await form.Fill("id", "payments-7");
        await form.Write();
        await Assertions.Expect(page.Locator("#file")).ToBeVisibleAsync();
        Assert.Empty(visit.Problems);
    }

    /// <summary>Who hears a question and then its help should not hear the same twice.</summary>
    [Fact]
    public async Task No_hint_says_its_question_again()
    {
        await using var visit = await reader.Open(ProposalForm.Address);
        var told = await visit.Page.EvaluateAsync<string[][]>(
            "[...document.querySelectorAll('[data-question]')].map((field) => [field.querySelector('label,legend').firstChild.textContent, field.querySelector('.sub[id$=hint]').textContent])");

        Assert.Empty(told.Where(one => one[1].Length > 0 && Words(one[1]).All(word => Words(one[0]).Contains(word))).Select(one => $"{one[0]} {one[1]}"));
        Assert.Contains(told, one => one[1].Length == 0);
    }

    private static IEnumerable<string> Words(string text) =>
        text.ToLowerInvariant().Split([' ', '.', ',', '?', ';', '\''], StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('s')).Except(["it", "how", "what", "when", "who", "whether", "the", "i", "doe"]);

    [Fact]
    public async Task A_keyboard_is_enough()
    {
        await using var visit = await reader.Open(ProposalForm.Address);
        var page = visit.Page;
        await page.Locator("#p-type").FocusAsync();
        var reached = new HashSet<string>(StringComparer.Ordinal);
        for (var key = 0; key < 60; key++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.textContent"));
        }

        var asked = await page.Locator("[data-question]:not([hidden]) [name]:not(#p-type)").EvaluateAllAsync<string[]>("fields => fields.map((field) => field.id)");
        Assert.Subset(reached, asked.ToHashSet(StringComparer.Ordinal));
        Assert.Contains("Write the file", reached);
        Assert.Contains("clear", reached);
    }

    [Fact]
    public async Task Without_scripts_the_page_says_how_it_goes_in_a_terminal()
    {
        await using var visit = await reader.Open(ProposalForm.Address, new() { JavaScriptEnabled = false });

        await Assertions.Expect(visit.Page.Locator("#needs-scripts")).ToContainTextAsync("portal new release");
        await Assertions.Expect(visit.Page.Locator("#proposal")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("#weeks")).ToBeVisibleAsync();
    }

    private static Task<string> Described(IPage page, string name) => page.EvaluateAsync<string>(
        "(id) => document.getElementById(id).getAttribute('aria-describedby').split(' ').map((one) => document.getElementById(one)?.textContent).join(' ')", $"p-{name}");
}
