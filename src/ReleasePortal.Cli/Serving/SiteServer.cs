using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ReleasePortal.Cli.Serving;

/// <summary>Serves the newest build to browsers on this machine, and to nobody else.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication web;

    private SiteServer(WebApplication web) => this.web = web;

    public int Port => new Uri(web.Urls.First()).Port;

    /// <param name="port">The port, or the first of those that are tried; 0 is any that is free.</param>
    /// <param name="attempts">How many ports are tried.</param>
    /// <param name="handle">Answers requests.</param>
    /// <exception cref="IOException">No port was free.</exception>
    /// <exception cref="SocketException">The system does not give the last port that was tried, as without the right to it.</exception>
    public static async Task<SiteServer> Start(int port, int attempts, RequestDelegate handle)
    {
        for (var candidate = port; ; candidate++)
        {
            var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
            {
                options.AddServerHeader = false;
                options.Listen(IPAddress.Loopback, candidate);
            });
            var started = builder.Build();
            started.Run(handle);
            try
            {
                await started.StartAsync();
                return new SiteServer(started);
            }
            catch (Exception problem) when (problem is IOException or SocketException && candidate + 1 < port + attempts)
            {
                await started.DisposeAsync();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await web.StopAsync(patience.Token);
        await web.DisposeAsync();
    }
}
