using System.Text;
using Microsoft.Playwright;

namespace ReleasePortal.BrowserTests;

/// <summary>Somebody who fills in the form that proposes a release.</summary>
internal sealed class ProposalForm(IPage page)
{
    public const string Address = "propose/";

    public ILocator Field(string name) => page.Locator($"#p-{name}");

    public Task Fill(string name, string text) => Field(name).FillAsync(text);

    public Task Choose(string name, string value) => Field(name).SelectOptionAsync(value);

    /// <summary>The first of the times that the page offers.</summary>
    public async Task TakeFreeTime()
    {
        await page.Locator("#free button").First.ClickAsync();
        await Assertions.Expect(page.Locator("#verdict")).Not.ToContainTextAsync("Not free");
    }

    public Task Write() => page.GetByRole(AriaRole.Button, new() { Name = "Write the file" }).ClickAsync();

    /// <summary>What is downloaded, and the path that the page names.</summary>
    public async Task<(string Path, string Text)> Download()
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Download release.yml" }).ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var text = new StreamReader(stream, Encoding.UTF8);
        Assert.Equal("release.yml", download.SuggestedFilename);
        return (await page.Locator("#path").InnerTextAsync(), await text.ReadToEndAsync());
    }

    /// <summary>What every proposal has to say.</summary>
    public async Task Answer(string type, string product, string version)
    {
        await Choose("type", type);
        await Choose("product", product);
        await Fill("product-version", version);
        await Fill("summary", "Customers see what is new.");
        if (type is "expedited" or "emergency")
            await Fill("justification", "It cannot wait.");
        await TakeFreeTime();
    }
}
