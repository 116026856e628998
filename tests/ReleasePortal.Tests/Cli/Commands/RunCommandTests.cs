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

/// <summary>A cutover from a terminal: each line is in the file before the next one is read.</summary>
public sealed class RunCommandTests : IDisposable
{
    private const string File = "releases/shop-1.1.0/execution.yml";

    private const string Plan = """
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

    public RunCommandTests() => SmallRepository.Base().With("releases/shop-1.1.0/release.yml", Plan).WriteTo(folder.Path);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_cutover_is_run_left_and_gone_on_with()
    {
        var (first, said) = await Run("start", "done", "start switch-traffic");
        var (second, _) = await Run("fail", "start switch-traffic", "done", "check smoke passed", "decide Tell customers?", "Tomorrow", "confirm", "outcome All is \"well\"", "confirm");

        Assert.Equal((ExitStatus.Ok, ExitStatus.Ok), (first, second));
        Assert.Contains("Next: deploy, due 19:50", said, StringComparison.Ordinal);
        Assert.Contains("Now: switch-traffic", said, StringComparison.Ordinal);
        var record = Read();
        Assert.Equal([("deploy", StepResult.Done), ("switch-traffic", StepResult.Failed), ("switch-traffic", StepResult.Done)], record.Steps.Select(step => (step.Step, step.Result!.Value)));
        Assert.All(record.Steps, step => Assert.True(step.FinishedAt!.Instant > step.StartedAt.Instant && step.By.Id == "web-lead"));
        Assert.Equal(("Tell customers?", "Tomorrow"), (record.Decisions[0].Question, record.Decisions[0].Decision));
        Assert.Equal((CheckResult.Passed, "web-lead", "All is \"well\""), (record.Validation[0].Result, record.Confirmed!.By.Id, record.Outcome));
    }

    [Fact]
    public async Task A_decision_to_roll_back_says_why_and_where_the_way_back_starts()
    {
        var (_, said) = await Run("start deploy", "back", "It is slow");

        Assert.Contains("The way back starts with deploy.", said, StringComparison.Ordinal);
        Assert.Equal(("Roll back: It is slow", false), (Read().Decisions[0].Decision, Read().Decisions[0].Reversible));
    }

    [Fact]
    public async Task There_is_no_way_back_past_the_point_of_no_return()
    {
        SmallRepository.Base().With("releases/shop-1.1.0/release.yml", Plan.Replace("step: deploy", "step: deploy, point_of_no_return: deploy", StringComparison.Ordinal)).WriteTo(folder.Path);

        var (_, said) = await Run("start", "back It is slow");

        Assert.Contains("This is the point of no return", said, StringComparison.Ordinal);
        Assert.Contains("There is no way back since deploy has begun.", said, StringComparison.Ordinal);
        Assert.Empty(Read().Decisions);
    }

    [Fact]
    public async Task Deployments_surprises_and_delays_are_noted_as_they_happen()
    {
        var (_, said) = await Run("deploy shop-api production", "deployed", "surprise 2 The queue \"grows\"", "known 3 Old phones", "delay 90 missing_approval Nobody answered", "delay 5 people", "deploy shop-api production rollback mends d1 unplanned");
        await Run("deployed d2 aborted", "deploy shop-api production hotfix");

        var record = Read();
        Assert.Contains("Deploying: d1, shop-api to production", said, StringComparison.Ordinal);
        Assert.Equal(
            [("d1", DeploymentReason.Feature, true, (string?)null, (DeploymentResult?)DeploymentResult.Succeeded), ("d2", DeploymentReason.Rollback, false, "d1", DeploymentResult.Aborted), ("d3", DeploymentReason.Hotfix, true, null, null)],
            record.Deployments.Select(one => (one.Id, one.Reason, one.Planned, one.Remediates, one.Result)));
        Assert.Equal([(2, "The queue \"grows\"", false), (3, "Old phones", true)], record.Surprises.Select(one => (one.Severity, one.Title, one.Known)));
        Assert.Equal([(DelayCause.MissingApproval, 90.0, "Nobody answered"), (DelayCause.People, 5.0, (string?)null)], record.Delays.Select(one => (one.Cause, one.Duration.TotalMinutes, one.Note)));
        Assert.Equal(("9f2c1e7", (string?)null), (record.Deployments[0].Commit, record.Deployments[1].Commit));
    }

    [Theory]
    [InlineData("strat", "Did you mean \"start\"?")]
    [InlineData("start depoly", "Did you mean \"deploy\"?")]
    [InlineData("done", "No such step is running.")]
    [InlineData("check smoke", "passed, or failed; the plan has smoke")]
    [InlineData("decide", "Nothing was said")]
    [InlineData("surprise 5 It burns", "1 is critical, 4 is minor")]
    [InlineData("surprise 2", "1 is critical, 4 is minor")]
    [InlineData("delay 0 people", "causes are missing_artifact")]
    [InlineData("delay 20 peeple", "Did you mean \"people\"?")]
    [InlineData("deploy shop-api", "the plan has shop-api")]
    [InlineData("deploy shop-apo production", "Did you mean \"shop-api\"?")]
    [InlineData("deploy shop-api produktion", "Did you mean \"production\"?")]
    [InlineData("deploy shop-api production hotfx", "Did you mean \"hotfix\"?")]
    [InlineData("deploy shop-api production mends", "mends wants what it mends")]
    [InlineData("deployed", "No such deployment is running.")]
    public async Task What_cannot_be_done_is_said_and_writes_nothing(string line, string answer)
    {
        var (status, said) = await Run(line);

        Assert.Equal(ExitStatus.Ok, status);
        Assert.Contains(answer, said, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(Path.Combine(folder.Path, File)));
    }

    [Theory]
    [InlineData("shop-9", "web-lead", "There is no release")]
    [InlineData("shop-1.1.0", "nobody", "There is no person")]
    public async Task Nobody_runs_what_is_not_there(string release, string by, string answer)
    {
        var portal = new PortalRun { Folder = folder.Path };

        Assert.Equal(ExitStatus.WrongUse, await portal.Run("run", release, "--by", by));
        Assert.Contains(answer, portal.Messages, StringComparison.Ordinal);
    }

    private async Task<(ExitStatus Status, string Said)> Run(params string[] lines)
    {
        var portal = new PortalRun { Folder = folder.Path, Clock = clock, Input = string.Join('\n', lines) };
        var status = await portal.Run("run", "shop-1.1.0", "--by", "web-lead");
        return (status, portal.Output + portal.Messages);
    }

    private ExecutionRecord Read()
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
