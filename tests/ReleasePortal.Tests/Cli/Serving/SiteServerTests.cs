using System.Net;
using System.Net.Sockets;
using System.Text;
using ReleasePortal.Cli.Serving;
using Xunit;

namespace ReleasePortal.Tests.Cli.Serving;

public sealed class SiteServerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", HttpStatusCode.OK, "text/html; charset=utf-8")]
    [InlineData("/releases/", HttpStatusCode.OK, "text/html; charset=utf-8")]
    [InlineData("/releases", HttpStatusCode.Redirect, null)]
    [InlineData("/portal/releases/", HttpStatusCode.OK, "text/html; charset=utf-8")]
    [InlineData("/assets/site.css", HttpStatusCode.OK, "text/css; charset=utf-8")]
    [InlineData("/missing/", HttpStatusCode.NotFound, "text/html; charset=utf-8")]
    public async Task Every_address_is_answered_as_a_web_server_would(string path, HttpStatusCode status, string? type)
    {
        await using var server = await Start(Site("1"));
        using var client = Client(server);

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), Cancel);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("GET /../../../../etc/passwd HTTP/1.1\r\nHost: localhost", "404")]
    [InlineData("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost", "404")]
    [InlineData("GET /..%5c..%5cetc HTTP/1.1\r\nHost: localhost", "404")]
    [InlineData("GET / HTTP/1.1\r\nHost: evil.example", "421")]
    [InlineData("GET / HTTP/1.1\r\nHost: 127.0.0.1.evil.example", "421")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost", "200")]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: 0\r\nHost: localhost", "405")]
    public async Task Nothing_but_the_site_is_given_and_only_to_this_machine(string request, string status)
    {
        await using var server = await Start(Site("1"));
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, server.Port, Cancel);
        var stream = connection.GetStream();

        await stream.WriteAsync(Encoding.ASCII.GetBytes(request + "\r\nConnection: close\r\n\r\n"), Cancel);

        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(Cancel);
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_did_not_change_is_not_sent_again()
    {
        await using var server = await Start(Site("1"));
        using var client = Client(server);
        using var first = await client.GetAsync(new Uri("/assets/site.css", UriKind.Relative), Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/site.css");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await client.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Pages_hear_of_the_next_build()
    {
        var live = new LiveSite(Site("1"));
        await using var server = await SiteServer.Start(0, 1, new SiteRequests(live, Cancel).Answer);
        using var client = Client(server);
        using var events = new StreamReader(await client.GetStreamAsync(new Uri(LiveReload.EventsPath, UriKind.Relative), Cancel));

        Assert.Equal("data: 1", await NextEvent(events));
        live.Replace(Site("2"));
        Assert.Equal("data: 2", await NextEvent(events));
    }

    [Fact]
    public async Task While_there_is_no_site_every_address_says_why()
    {
        await using var server = await Start(ServedSite.Failed("The disk is <full>.", "1"));
        using var client = Client(server);

        using var response = await client.GetAsync(new Uri("/releases/", UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var page = await response.Content.ReadAsStringAsync(Cancel);
        Assert.Contains("The disk is &lt;full&gt;.", page, StringComparison.Ordinal);
        Assert.Contains(LiveReload.ScriptPath, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_left_for_the_next()
    {
        await using var first = await Start(Site("1"));

        await using var second = await SiteServer.Start(first.Port, 20, new SiteRequests(new LiveSite(Site("1")), Cancel).Answer);

        Assert.True(second.Port > first.Port);
        await Assert.ThrowsAsync<IOException>(() => SiteServer.Start(first.Port, 1, _ => Task.CompletedTask));
    }

    private static Task<SiteServer> Start(ServedSite site) =>
        SiteServer.Start(0, 1, new SiteRequests(new LiveSite(site), Cancel).Answer);

    private static HttpClient Client(SiteServer server)
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false };
        return new HttpClient(handler) { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}/") };
    }

    private static async Task<string?> NextEvent(StreamReader events)
    {
        string? line;
        do
            line = await events.ReadLineAsync(Cancel);
        while (line is not null && !line.StartsWith("data:", StringComparison.Ordinal));
        return line;
    }

    private static ServedSite Site(string build)
    {
        var page = new ServedFile("<html><head></head></html>"u8.ToArray(), ContentTypes.Html);
        return new ServedSite(
            build,
            new Dictionary<string, ServedFile>(StringComparer.Ordinal)
            {
                ["index.html"] = page,
                ["releases/index.html"] = page,
                ["404.html"] = page,
                ["assets/site.css"] = new("a{}"u8.ToArray(), ContentTypes.Of("site.css")),
            },
            "/portal/");
    }
}
