using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net.Sockets;
using NodaTime;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Output;
using ReleasePortal.Cli.Serving;
using ReleasePortal.Repository.Products.Clones;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Site;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal serve</c>: shows the site on this machine and keeps it up to date while people write.</summary>
internal sealed class ServeCommand : PortalCommand
{
    private const int StandardPort = 8080;
    private const int PortsToTry = 20;

    public ServeCommand(Surroundings surroundings)
        : base("serve", "Show the site on this machine, and build it again whenever a record is saved.")
    {
        var port = new Option<int?>("--port")
        {
            HelpName = "N",
            Description = $"The port to listen on. Without it, {StandardPort} or the next that is free.",
            CustomParser = ParsePort,
        };
        var (now, repository, clones, audience) = (SharedOptions.Now(), SharedOptions.Repository(), SharedOptions.Clones(), SharedOptions.Audience());
        var noServe = new Option<bool>("--no-serve")
        {
            Description = "Write the site to .portal/site and end. This is also what happens where CI is set.",
        };
        Add(port);
        Add(noServe);
        Add(now);
        Add(clones);
        Add(audience);
        Add(repository);
        SetAction(async (line, cancel) =>
        {
            var folder = RecordFolder.Find(line.GetValue(repository), surroundings);
            var products = ClonesOption.Find(line.GetValue(clones), surroundings);
            return (int)(line.GetValue(noServe) || surroundings.InPipeline
                ? WriteOnly(folder, line.GetValue(now), products, line.GetValue(audience), surroundings)
                : await Run(line.GetValue(port), new LiveBuilds(folder, line.GetValue(now), products, surroundings) { Audience = line.GetValue(audience) }, folder, surroundings, cancel));
        });
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal serve", "then open the address that it prints, and keep it open while you write"),
        ("portal serve --port 9000", "listen on another port"),
        ("portal serve --no-serve", "only write the files, to .portal/site"),
        ("portal serve --audience customer", "see what customers see"),
        ("portal serve --now 2026-12-24T08:00:00Z", "see what the pages will say on another day"),
    ];

    private static int? ParsePort(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65535)
            return port;
        result.AddError($"--port cannot be \"{text}\": write a number from 1 to 65535.");
        return null;
    }

    private static ExitStatus WriteOnly(string folder, Instant? now, CloneFolder? clones, string? audience, Surroundings surroundings) =>
        new Publication(PlaceOfSite(folder, audience), Preview: false, Commit: null, now, RequiresHistory: false, clones) { Audience = audience }.Run(folder, surroundings);

    /// <summary>A repository can bring a symbolic link of this name, and must not choose where this machine writes.</summary>
    private static string PlaceOfSite(string folder, string? audience)
    {
        var name = audience is null ? "site" : $"site-{string.Concat(audience.Where(char.IsAsciiLetterOrDigit))}";
        var (site, home) = (Path.Combine(folder, ".portal", name), RealPath.Of(folder));
        foreach (var path in new[] { site, SiteWriter.LockOf(site) }.Where(path => RealPath.Of(path) != Path.Combine(home, Path.GetRelativePath(folder, path))))
            throw new CommandFailure(
                ExitStatus.Environment,
                $"{path} leads through a symbolic link, to {RealPath.Of(path)}: nothing was written.",
                "Remove the link, with git rm --cached if it was committed; portal build --output DIR writes to any folder that you name.");
        return site;
    }

    private static async Task<ExitStatus> Run(int? port, LiveBuilds builds, string folder, Surroundings surroundings, CancellationToken cancel)
    {
        using var watcher = new RecordWatcher(folder);
        var live = new LiveSite(builds.Next("first build"));
        await using var server = await Start(port, new SiteRequests(live, cancel));
        surroundings.Output.WriteLine(
            $"{surroundings.OutputPalette.Good($"http://127.0.0.1:{server.Port}/")} shows the portal of {Inert.Text(folder)}. Ctrl-C ends it.");
        try
        {
            while (true)
                live.Replace(builds.Next(await watcher.Next(cancel)));
        }
        catch (OperationCanceledException)
        {
            surroundings.Output.WriteLine("Stopped.");
            return ExitStatus.Ok;
        }
    }

    private static async Task<SiteServer> Start(int? port, SiteRequests requests)
    {
        try
        {
            return await SiteServer.Start(port ?? StandardPort, port is null ? PortsToTry : 1, requests.Answer);
        }
        catch (IOException problem)
        {
            throw new CommandFailure(ExitStatus.Environment, problem.Message, "Name a free port with --port N.");
        }
        catch (SocketException problem)
        {
            throw new CommandFailure(
                ExitStatus.Environment,
                $"Port {port ?? StandardPort} cannot be listened on: {problem.Message}.",
                "Name a port above 1023 with --port N; those below belong to the system.");
        }
    }
}
