using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;
using ReleasePortal.BrowserTests.Site;

namespace ReleasePortal.BrowserTests;

/// <summary>Scripts add to pages that read without them.</summary>
public sealed partial class WithoutScriptsTests(Reader reader)
{
    public static TheoryData<string> Addresses => new(BuiltSite.OfTheSample.Types.Select(type => type.Address));

    /// <summary>Forms, buttons, what asks for something, and what stands hidden on a page until a script shows it, are controls: they say nothing of a record.</summary>
    [Theory, MemberData(nameof(Addresses))]
    public async Task A_page_says_the_same_without_scripts(string address)
    {
        await using var with = await reader.Open(address, new() { ViewportSize = Screens.Desktop });
        await using var without = await reader.Open(address, new() { ViewportSize = Screens.Desktop, JavaScriptEnabled = false });

        Assert.True(await without.Page.Locator("h1").IsVisibleAsync());
        var added = await without.Page.Locator("main [hidden][id]").EvaluateAllAsync<string[]>("parts => parts.map(part => `#${CSS.escape(part.id)}`)");
        var controls = Lines(await with.Page.Locator(string.Join(", ", added.Concat(["main form", "main button", "main .ask"]))).AllInnerTextsAsync());
        var said = Lines(await with.Page.Locator("main").AllInnerTextsAsync());
        var saidWithout = Lines(await without.Page.Locator("main").AllInnerTextsAsync());
        Assert.Empty(said.Except(controls).Except(saidWithout));
        Assert.Empty(without.Problems);
    }

    [Fact]
    public async Task The_navigation_opens_on_a_phone_without_scripts()
    {
        await using var visit = await reader.Open("", new() { ViewportSize = Screens.Phone, JavaScriptEnabled = false });
        var releases = visit.Page.Locator("#navigation").GetByRole(AriaRole.Link).First;

        Assert.False(await releases.IsVisibleAsync());
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();
        Assert.True(await releases.IsVisibleAsync());
    }

    private static HashSet<string> Lines(IEnumerable<string> texts) =>
        [.. texts.SelectMany(text => text.Split('\n')).Select(line => ReadersTime().Replace(line, "").Trim()).Where(line => line.Length > 0)];

    /// <summary>What a script adds to a time of day: the same time on the reader's clock.</summary>
    [GeneratedRegex(@"\s?\(yours: [^)]*\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ReadersTime();
}
