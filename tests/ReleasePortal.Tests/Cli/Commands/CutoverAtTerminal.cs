using NodaTime;
using ReleasePortal.Cli;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary>A release that somebody carries out from a terminal, in a real folder.</summary>
public abstract class CutoverAtTerminal : IDisposable
{
    protected const string File = "releases/shop-1.1.0/execution.yml";

    protected const string Plan = """
        title: Shop
        product: shop
        version: "1.1.0"
        type: standard
        status: planned
        owner: web
        summary: Customers can order more.
        window:
          start: 2027-01-10T20:00:00Z
          end: 2027-01-10T22:00:00Z
        services:
          - service: shop-api
            version: "1.1.0"
            commit: "9f2c1e7"
        runbook: shop-cutover
        rollback: { strategy: redeploy, step: deploy }
        validation: [{ id: smoke, title: Order something, kind: smoke, owner: deployer }]

        """;

    private readonly TemporaryFolder folder = new();
    private readonly Ticking clock = new(Instant.FromUtc(2027, 1, 10, 19, 50));

    protected CutoverAtTerminal() => SmallRepository.Base().With("releases/shop-1.1.0/release.yml", Plan).WriteTo(folder.Path);

    protected string Folder => folder.Path;

    protected IClock Clock => clock;

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Two steps that are only done if ordered: the way back, and another one.</summary>
    protected void WithWayBack(string first = "switch-back", bool isCircle = false) => SmallRepository.Base()
        .With("releases/shop-1.1.0/release.yml", Plan.Replace("step: deploy", $"step: {first}", StringComparison.Ordinal))
        .Replace("content/runbooks/shop-cutover.md", "starts: T-10m", isCircle ? "after: [switch-traffic]" : "starts: T-10m")
        .Replace("content/runbooks/shop-cutover.md", "rollback: Send customers back.", "rollback: Send customers back.\n  - { id: switch-back, title: Send customers back, duration: PT5M, owner: deployer, after: [switch-traffic], if_ordered: true, verification: They are back. }\n  - { id: call-bank, title: Call the bank, duration: PT5M, owner: deployer, if_ordered: true, verification: It answers. }")
        .WriteTo(folder.Path);

    /// <summary>Without the breaks that the width of the terminal asks for.</summary>
    protected static string OnOneLine(string said) => string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private protected async Task<(ExitStatus Status, string Said)> Run(params string[] lines)
    {
        var portal = new PortalRun { Folder = folder.Path, Clock = clock, Input = string.Join('\n', lines) };
        var status = await portal.Run("run", "shop-1.1.0", "--by", "web-lead");
        return (status, portal.Output + portal.Messages);
    }

    protected ExecutionRecord Read()
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder.Path);
        return RecordReader.Read(snapshot, HistoryDetail.None).Records.Executions.Single(execution => execution.Id == "shop-1.1.0");
    }

    /// <summary>A minute later each time somebody looks.</summary>
    private sealed class Ticking(Instant start) : IClock
    {
        private int minutes;

        public Instant GetCurrentInstant() => start + Duration.FromMinutes(minutes++);
    }
}
