using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ReleasePortal.BrowserTests.Browsing;

/// <summary>One window with a page of the site, and everything that went wrong in it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Uri site;
    private readonly ConcurrentQueue<string> problems = new();

    public Visit(IBrowserContext context, IPage page, Uri site)
    {
        (this.context, Page, this.site) = (context, page, site);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                problems.Enqueue($"console: {message.Text}");
        };
        page.PageError += (_, error) => problems.Enqueue($"script: {error}");
        page.RequestFailed += (_, request) => problems.Enqueue($"failed request: {request.Url} ({request.Failure})");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                problems.Enqueue($"{response.Status}: {response.Url}");
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("data:", StringComparison.Ordinal) && new Uri(request.Url).Authority != site.Authority)
                problems.Enqueue($"foreign request: {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Messages of the console, failed requests, and requests to other hosts, so far.</summary>
    public IReadOnlyCollection<string> Problems => problems;

    public Task Go(string address) => Page.GotoAsync(new Uri(site, address).AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>Waits until the page has an address that ends so and is loaded, also where a script only wrote the address: no navigation is needed, so none can be missed.</summary>
    public async Task Arrives(string ending)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex($"{Regex.Escape(ending)}$", RegexOptions.None, TimeSpan.FromSeconds(5)), new() { Timeout = 30_000 });
        await Page.WaitForLoadStateAsync();
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
