using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace ReleasePortal.Cli.Serving;

/// <summary>Answers the requests for a site.</summary>
/// <param name="live">Where the newest build is.</param>
/// <param name="stopping">Ends answers that would otherwise go on for ever.</param>
internal sealed class SiteRequests(LiveSite live, CancellationToken stopping)
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-cache";

        // A name of somebody else that leads to this machine is how foreign pages would read the site.
        if (request.Host.Host is not ("127.0.0.1" or "localhost"))
            return Say(response, HttpStatusCode.MisdirectedRequest, "This server answers to 127.0.0.1 and localhost only.");
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return Say(response, HttpStatusCode.MethodNotAllowed, "A site can only be read.");
        return request.Path.Value switch
        {
            LiveReload.EventsPath => TellBuilds(context),
            LiveReload.ScriptPath => Send(context, LiveReload.Script, HttpStatusCode.OK),
            FailurePage.StylePath => Send(context, FailurePage.Style, HttpStatusCode.OK),
            var path => SendPage(context, live.Current, path ?? "/"),
        };
    }

    private static Task SendPage(HttpContext context, ServedSite site, string path)
    {
        if (site.Failure is { } failure)
            return Send(context, failure, HttpStatusCode.InternalServerError);
        var name = path.StartsWith(site.BasePath, StringComparison.Ordinal) ? path[site.BasePath.Length..] : path.TrimStart('/');
        if (site.Files.TryGetValue(name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name, out var file))
            return Send(context, file, HttpStatusCode.OK);
        if (site.Files.ContainsKey(name + "/index.html"))
        {
            context.Response.Redirect(context.Request.PathBase + context.Request.Path + "/" + context.Request.QueryString, permanent: false);
            return Task.CompletedTask;
        }

        return site.Files.TryGetValue("404.html", out var missing)
            ? Send(context, missing, HttpStatusCode.NotFound)
            : Say(context.Response, HttpStatusCode.NotFound, "There is no such page.");
    }

    private static async Task Send(HttpContext context, ServedFile file, HttpStatusCode status)
    {
        var response = context.Response;
        response.Headers.ETag = file.Tag;
        if (status == HttpStatusCode.OK && context.Request.Headers.IfNoneMatch.Contains(file.Tag))
        {
            response.StatusCode = (int)HttpStatusCode.NotModified;
            return;
        }

        response.StatusCode = (int)status;
        response.ContentType = file.ContentType;
        response.ContentLength = file.Bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(file.Bytes, context.RequestAborted);
    }

    private static Task Say(HttpResponse response, HttpStatusCode status, string sentence)
    {
        response.StatusCode = (int)status;
        response.ContentType = ContentTypes.Of(".txt");
        return response.WriteAsync(sentence + "\n");
    }

    /// <summary>Server-sent events: the name of the newest build, at once and whenever there is a newer one.</summary>
    private async Task TellBuilds(HttpContext context)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
        context.Response.ContentType = "text/event-stream";
        try
        {
            await context.Response.WriteAsync("retry: 1000\n\n", ends.Token);
            while (true)
            {
                var (site, replaced) = live.Watch();
                await context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"data: {site.Build}\n\n"), ends.Token);
                await context.Response.Body.FlushAsync(ends.Token);
                await Task.WhenAny(replaced, Task.Delay(Heartbeat, ends.Token));
                ends.Token.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException)
        {
            // The browser went away, or the server stops: both are the end of this answer.
        }
    }
}
