using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace ReleasePortal.BrowserTests.Site;

/// <summary>
/// Serves files on this machine alone: at the root, as on a host of its own, and below a path, as on a host that
/// is shared. Pages must not notice the difference.
/// </summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication host;

    private SiteServer(WebApplication host, Uri root) => (this.host, Root) = (host, root);

    public Uri Root { get; }

    public Uri BelowAPath => new(Root, "shared/portal/");

    public static async Task<SiteServer> Start(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");
        var files = new PhysicalFileProvider(folder);
        foreach (var path in new[] { "", "/shared/portal" })
            application.UseFileServer(new FileServerOptions { FileProvider = files, RequestPath = path });
        await application.StartAsync();
        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        return new SiteServer(application, new Uri(addresses.Addresses.Single() + "/"));
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
