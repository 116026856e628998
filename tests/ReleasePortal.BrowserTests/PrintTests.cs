using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;
using ReleasePortal.BrowserTests.Site;

namespace ReleasePortal.BrowserTests;

public sealed class PrintTests(Reader reader)
{
    public static TheoryData<string> Addresses => new(BuiltSite.OfTheSample.Types.Select(type => type.Address));

    [Theory, MemberData(nameof(Addresses))]
    public async Task On_paper_there_is_the_content_and_nothing_to_click(string address)
    {
        await using var visit = await reader.Open(address);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await visit.Page.Locator("h1").IsVisibleAsync());
        Assert.False(await visit.Page.Locator("header.top").IsVisibleAsync());
        Assert.False(await visit.Page.Locator("#navigation").IsVisibleAsync());
        Assert.Equal(0, await visit.Page.Locator("main button:visible, main input:visible").CountAsync());
    }

    /// <summary>Those of the sample that have the most to say; A4 at 96 pixels an inch, without the margins of the style sheet.</summary>
    [Theory]
    [InlineData("payments-5.3.0")]
    [InlineData("mobile-app-9.0.0")]
    [InlineData("identity-2.4.0")]
    public async Task The_sheet_for_support_fits_on_one_page(string release)
    {
        await using var visit = await reader.Open($"releases/{release}/support/");
        await visit.Page.SetViewportSizeAsync(688, 1017);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(1017, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"));
    }
}
