using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ReleasePortal.BrowserTests.Site;

/// <summary>nginx with what the site itself ships for it, on this machine alone.</summary>
internal sealed class NginxServer : IAsyncDisposable
{
    private readonly Process process;

    private NginxServer(Process process, Uri root) => (this.process, Root) = (process, root);

    public Uri Root { get; }

    /// <param name="folder">What the host serves.</param>
    /// <param name="path">Where in it the site lies, such as <c>/shared/portal/</c>.</param>
    public static async Task<NginxServer> Start(string folder, string path)
    {
        var own = Directory.CreateDirectory(Path.Combine(folder, "nginx")).FullName;
        var port = FreePort();
        var configuration = Path.Combine(own, "nginx.conf");
        await File.WriteAllTextAsync(configuration, $$"""
            daemon off;
            {{(Environment.UserName == "root" ? "user root;" : "")}}
            worker_processes 1;
            pid {{own}}/pid;
            error_log stderr warn;
            events { worker_connections 256; }
            http {
              access_log off;
              client_body_temp_path {{own}}/body; proxy_temp_path {{own}}/proxy; fastcgi_temp_path {{own}}/fastcgi; uwsgi_temp_path {{own}}/uwsgi; scgi_temp_path {{own}}/scgi;
              server {
                listen 127.0.0.1:{{port}};
                location {{path}} { root {{folder}}; include {{folder}}{{path}}_nginx.conf; }
              }
            }

            """);
        var nginx = Process.Start(new ProcessStartInfo("nginx", ["-p", own, "-c", configuration]) { UseShellExecute = false, RedirectStandardError = true })!;
        var server = new NginxServer(nginx, new Uri($"http://127.0.0.1:{port}{path}"));
        await server.Answers();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task Answers()
    {
        using var client = new HttpClient();
        for (var patience = Stopwatch.StartNew(); ;)
        {
            try
            {
                (await client.GetAsync(Root)).EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException) when (patience.Elapsed < TimeSpan.FromSeconds(20) && !process.HasExited)
            {
                await Task.Delay(50);
            }
            catch (HttpRequestException)
            {
                await DisposeAsync();
                throw;
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
