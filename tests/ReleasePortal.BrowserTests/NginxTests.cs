using System.Net;
using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;
using ReleasePortal.BrowserTests.Site;

namespace ReleasePortal.BrowserTests;

/// <summary>The sample as somebody publishes it below a path of a host with nginx, with the headers that it ships.</summary>
public sealed class NginxTests(Reader reader) : IAsyncLifetime
{
    private const string BelowHost = "/shared/portal/";

    private readonly string folder = Directory.CreateTempSubdirectory("release-portal-nginx-").FullName;
    private readonly HttpClient client = new(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.All });
    private NginxServer server = null!;

    public async ValueTask InitializeAsync()
    {
        var source = Path.Combine(folder, "source");
        foreach (var name in (string[])["content", "releases"])
            Copy(Path.Combine(SourceTree.Root, name), Path.Combine(source, name));
        var settings = await File.ReadAllTextAsync(Path.Combine(SourceTree.Root, "portal.yml"));
        await File.WriteAllTextAsync(Path.Combine(source, "portal.yml"), settings.Replace("base_url: https://releases.shop.example\n", $"base_url: https://www.shop.example{BelowHost}\n", StringComparison.Ordinal));
        var (status, said) = await PortalProgram.Run(source, "build", "--output", Path.Combine(folder, "www") + BelowHost);
        Assert.True(status == 0, said);
        server = await NginxServer.Start(Path.Combine(folder, "www"), BelowHost);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Everything_works_below_a_path_with_the_headers_that_the_site_ships()
    {
        await AssertHeaders();
        await using var visit = await reader.OpenAt(server.Root, "", new() { ViewportSize = Screens.Desktop });
        foreach (var type in BuiltSite.OfTheSample.Types.Where(type => type.IsFullest && File.Exists(Path.Combine(folder, $"www{BelowHost}{type.Address}index.html"))))
            await visit.Go(type.Address);
        Assert.Empty(visit.Problems);

        await visit.Go("calendar/");
        await visit.Page.Locator("[data-zone]").SelectOptionAsync("UTC");
        await visit.Go("propose/");
        await visit.Page.Locator("#p-type").SelectOptionAsync("standard");
        await visit.Go("releases/web-shop-2026.47/cutover/");
        await Assertions.Expect(visit.Page.Locator("#offline")).ToContainTextAsync("Works without a network");
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator("#run")).ToBeVisibleAsync();
        Assert.Empty(visit.Problems);
    }

    private async Task AssertHeaders()
    {
        using var home = await client.GetAsync(server.Root);
        Assert.Contains("frame-ancestors 'none'", Header(home, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(("nosniff", "same-origin", "same-origin", "no-cache"), (Header(home, "X-Content-Type-Options"), Header(home, "Referrer-Policy"), Header(home, "Cross-Origin-Opener-Policy"), Header(home, "Cache-Control")));
        Assert.Equal("text/html; charset=utf-8", home.Content.Headers.ContentType?.ToString());

        var style = (await home.Content.ReadAsStringAsync()).Split("rel=\"stylesheet\" href=\"")[1].Split('"')[0];
        using var sheet = await client.GetAsync(new Uri(server.Root, style));
        Assert.Equal(("public, max-age=31536000, immutable", "text/css; charset=utf-8"), (Header(sheet, "Cache-Control"), sheet.Content.Headers.ContentType?.ToString()));

        using var calendar = await client.GetAsync(new Uri(server.Root, "calendar/all.ics"));
        Assert.Equal("text/calendar; charset=utf-8", calendar.Content.Headers.ContentType?.ToString());
        using var missing = await client.GetAsync(new Uri(server.Root, "releases/nothing/"));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains($"href=\"{BelowHost}", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors", Header(missing, "Content-Security-Policy"), StringComparison.Ordinal);
        using var own = await client.GetAsync(new Uri(server.Root, "_nginx.conf"));
        Assert.Equal(HttpStatusCode.NotFound, own.StatusCode);
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join('|', response.Headers.GetValues(name));

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
