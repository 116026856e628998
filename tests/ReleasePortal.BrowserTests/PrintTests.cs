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
}
