using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Site;

[assembly: AssemblyFixture(typeof(ReleasePortal.BrowserTests.Browsing.Reader))]

namespace ReleasePortal.BrowserTests.Browsing;

/// <summary>Somebody who looks at the site: one browser and one server for all tests.</summary>
public sealed class Reader : IAsyncLifetime
{
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;
    private SiteServer server = null!;

    public async ValueTask InitializeAsync()
    {
        server = await SiteServer.Start(BuiltSite.OfTheSample.Folder);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Executable, Args = Chromium.Flags });
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await server.DisposeAsync();
    }

    /// <summary>Opens a page of the site in a browser window of its own.</summary>
    internal async Task<Visit> Open(string address, BrowserNewContextOptions? options = null)
    {
        // The page for what is not found is shown at any address, so it has to know where the site begins.
        var site = address == "404.html" ? server.Root : server.BelowAPath;
        return await OpenAt(site, address, options);
    }

    /// <summary>Opens a page of another site.</summary>
    internal async Task<Visit> OpenAt(Uri site, string address, BrowserNewContextOptions? options = null)
    {
        var context = await browser.NewContextAsync(options ?? new());
        var visit = new Visit(context, await context.NewPageAsync(), site);
        await visit.Go(address);
        return visit;
    }
}
