using NodaTime;
using ReleasePortal.Cli;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary>A cutover from a terminal: each line is in the file before the next one is read.</summary>
public sealed class RunCommandTests : CutoverAtTerminal
{
    [Fact]
    public async Task A_cutover_is_run_left_and_gone_on_with()
    {
        var (first, said) = await Run("start", "done", "start switch-traffic");
        var (second, _) = await Run("fail", "start switch-traffic", "done", "check smoke passed", "decide Tell customers?", "Tomorrow", "confirm", "outcome All is \"well\"", "confirm");

        Assert.Equal((ExitStatus.Ok, ExitStatus.Ok), (first, second));
        Assert.Contains("Next: deploy, due 2027-01-10 19:50 UTC.", said, StringComparison.Ordinal);
        Assert.Contains("Now: switch-traffic", said, StringComparison.Ordinal);
        var record = Read();
        Assert.Equal([("deploy", StepResult.Done), ("switch-traffic", StepResult.Failed), ("switch-traffic", StepResult.Done)], record.Steps.Select(step => (step.Step, step.Result!.Value)));
        Assert.All(record.Steps, step => Assert.True(step.FinishedAt!.Instant > step.StartedAt.Instant && step.By.Id == "web-lead"));
        Assert.Equal(("Tell customers?", "Tomorrow"), (record.Decisions[0].Question, record.Decisions[0].Decision));
        Assert.Equal((CheckResult.Passed, "web-lead", "All is \"well\""), (record.Validation[0].Result, record.Confirmed!.By.Id, record.Outcome));
    }

    [Theory]
    [InlineData("starts: T-10m", "starts: T-10 min", "Shop 1.1.0 has no steps to run: its runbook shop-cutover cannot be read. help: portal check shows what is wrong with it.")]
    [InlineData(null, "runbook: shop-cutovr", "Shop 1.1.0 has no steps to run: there is no runbook shop-cutovr. help: Did you mean \"shop-cutover\"?")]
    [InlineData(null, "", "Shop 1.1.0 has no steps to run. help: Name its runbook in release.yml, or write steps there.")]
    public async Task It_says_why_there_are_no_steps(string? before, string after, string answer)
    {
        var repository = SmallRepository.Base().With("releases/shop-1.1.0/release.yml", before is null ? Plan.Replace("runbook: shop-cutover", after, StringComparison.Ordinal) : Plan);
        (before is null ? repository : repository.Replace("content/runbooks/shop-cutover.md", before, after)).WriteTo(Folder);

        var (status, said) = await Run("start");

        Assert.NotEqual(ExitStatus.Ok, status);
        Assert.Contains(answer, OnOneLine(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_it_has_ended_the_plan_has_to_say_so()
    {
        var (_, forward) = await Run("confirm", "outcome All is well");
        WithWayBack();
        var (_, back) = await Run("decide Now?", "Roll back: it is slow");

        Assert.Contains("It has ended, and release.yml still says planned: write status: completed there.", OnOneLine(forward), StringComparison.Ordinal);
        Assert.Contains("It has ended, and release.yml still says planned: write status: rolled_back or failed there.", OnOneLine(back), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_runs_is_not_started_again()
    {
        var (_, said) = await Run("start deploy", "start deploy", "skip deploy");

        Assert.Contains("deploy runs already, since 2027-01-10 19:5", OnOneLine(said), StringComparison.Ordinal);
        Assert.Contains("Write done or fail when it is over.", OnOneLine(said), StringComparison.Ordinal);
        Assert.Null(Assert.Single(Read().Steps).FinishedAt);
    }

    [Fact]
    public async Task At_a_checkpoint_done_is_the_decision_to_go_on()
    {
        SmallRepository.Base().With("releases/shop-1.1.0/release.yml", Plan).Replace("content/runbooks/shop-cutover.md", "    duration: PT10M\n", "    duration: PT10M\n    kind: checkpoint\n").WriteTo(Folder);

        await Run("start", "fail", "start", "done", "start", "done");

        var decision = Assert.Single(Read().Decisions);
        Assert.Equal(("Deploy the new version: go on?", "Go on", "web-lead", true), (decision.Question, decision.Decision, decision.By.Id, decision.Reversible));
        Assert.Equal(Read().Steps[1].FinishedAt!.Instant, decision.At.Instant);
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
    [InlineData("done", "No step is running. Write start and its name when it begins.")]
    [InlineData("done depoly", "No step depoly is running.")]
    [InlineData("check smoke", "passed, or failed; the plan has smoke")]
    [InlineData("decide", "Nothing was said")]
    [InlineData("surprise 5 It burns", "1 is critical, 4 is minor")]
    [InlineData("surprise 2", "1 is critical, 4 is minor")]
    [InlineData("surprise", "surprise wants how bad it is, and what it was. Write surprise 2 WHAT")]
    [InlineData("known", "known wants how bad it is, and what it was. Write known 2 WHAT")]
    [InlineData("known it burns", "it does not say how bad it is, from 1 to 4. Write known 2 WHAT")]
    [InlineData("delay", "A delay has its minutes and its cause. Write delay 20 CAUSE WHAT; causes are missing_artifact")]
    [InlineData("delay 0 people", "0 is no number of minutes. Write whole minutes from 1 to 20160")]
    [InlineData("delay -5", "-5 is no number of minutes. Write whole minutes")]
    [InlineData("delay 1.5", "1.5 is no number of minutes. Write whole minutes")]
    [InlineData("delay 20", "The cause of the delay is missing. Write delay 20 CAUSE WHAT; causes are missing_artifact")]
    [InlineData("delay 20 peeple", "Did you mean \"people\"?")]
    [InlineData("deploy shop-api", "the plan has shop-api")]
    [InlineData("deploy shop-apo production", "Did you mean \"shop-api\"?")]
    [InlineData("deploy shop-api produktion", "Did you mean \"production\"?")]
    [InlineData("deploy shop-api production hotfx", "Did you mean \"hotfix\"?")]
    [InlineData("deploy shop-api production mends", "mends wants what it mends. Write mends and one of checkout-timeouts.")]
    [InlineData("deploy shop-api production mends d1", "There is no incident and no earlier deployment d1.")]
    [InlineData("deploy shop-api production mends checkout-timeout", "Did you mean \"checkout-timeouts\"?")]
    [InlineData("check smok passed", "There is no check smok. Did you mean \"smoke\"?")]
    [InlineData("undo", "This run has recorded nothing that could be taken back.")]
    [InlineData("take", "There is no take here.")]
    [InlineData("deployed", "No deployment is running. Write deploy SERVICE ENVIRONMENT when one begins.")]
    [InlineData("deployed d5 maybe", "There is no result maybe. Write succeeded, failed, rolled_back or aborted.")]
    [InlineData("deployed d5 faild", "Did you mean \"failed\"?")]
    [InlineData("deployed d5 failed now", "That is more than a deployment and how it ended.")]
    public async Task What_cannot_be_done_is_said_and_writes_nothing(string line, string answer)
    {
        var (status, said) = await Run(line);

        Assert.Equal(ExitStatus.Ok, status);
        Assert.Contains(answer, said, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(Path.Combine(Folder, File)));
    }

    [Fact]
    public async Task One_service_is_deployed_to_one_place_once_at_a_time_and_ends_once()
    {
        var (_, said) = await Run("deploy shop-api production", "deploy shop-api production hotfix", "deploy shop-api staging", "deployed", "deployed d9", "deployed d1 failed", "deployed d1", "deploy shop-api production mends d1");

        Assert.Contains("shop-api is being deployed to production already: d1, since 2027-01-10 19:5", said, StringComparison.Ordinal);
        Assert.Contains("Several deployments are running. Write deployed ID", said, StringComparison.Ordinal);
        Assert.Contains("There is no deployment d9.", said, StringComparison.Ordinal);
        Assert.Contains("The deployment d1 is over already.", said, StringComparison.Ordinal);
        Assert.Equal([("d1", "production", null), ("d2", "staging", null), ("d3", "production", "d1")], Read().Deployments.Select(one => (one.Id, one.Environment.Id, one.Remediates)));
    }

    [Fact]
    public async Task What_this_run_recorded_can_be_taken_back_to_the_last_letter()
    {
        await Run("start", "done");
        var before = await System.IO.File.ReadAllTextAsync(Path.Combine(Folder, File), TestContext.Current.CancellationToken);

        var (_, said) = await Run("start switch-traffic", "surprise 2 It rains", "undo", "take back", "undo");

        Assert.Contains("Taken back: surprise 2 It rains", said, StringComparison.Ordinal);
        Assert.Contains("Taken back: start switch-traffic", said, StringComparison.Ordinal);
        Assert.Contains("This run has recorded nothing", said, StringComparison.Ordinal);
        Assert.Equal(before, await System.IO.File.ReadAllTextAsync(Path.Combine(Folder, File), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_this_run_made_is_gone_when_its_first_line_is_taken_back()
    {
        await Run("start", "undo");

        Assert.False(System.IO.File.Exists(Path.Combine(Folder, File)));
    }

    [Theory]
    [InlineData(false, false, "yes", true, false, "run it with --although-over")]
    [InlineData(true, false, "yes", false, true, "what is recorded now changes its history")]
    [InlineData(true, false, "no", false, false, "Nothing was recorded.")]
    [InlineData(false, true, "", false, true, "1.1.0")]
    public async Task Nothing_is_added_to_a_release_that_is_over_unless_that_is_meant(bool canAsk, bool isSaid, string answer, bool isRefused, bool isWritten, string says)
    {
        SmallRepository.Base().With("releases/shop-1.1.0/release.yml", Plan.Replace("planned", "completed", StringComparison.Ordinal)).WriteTo(Folder);
        var portal = new PortalRun { Folder = Folder, Clock = Clock, CanAsk = canAsk, Input = string.Join('\n', ((string[])["steps", "start", answer]).Where(line => line.Length > 0)) };

        var status = await portal.Run(["run", "shop-1.1.0", "--by", "web-lead", .. isSaid ? (string[])["--although-over"] : []]);

        Assert.Equal(isRefused ? ExitStatus.WrongUse : ExitStatus.Ok, status);
        Assert.Contains(says, portal.Output + portal.Messages, StringComparison.Ordinal);
        Assert.Equal(isWritten, System.IO.File.Exists(Path.Combine(Folder, File)));
    }

    [Fact]
    public async Task Where_the_clock_of_the_portal_stands_still_time_goes_on_from_there()
    {
        await System.IO.File.AppendAllTextAsync(Path.Combine(Folder, "portal.yml"), "as_of: 2026-11-23T06:00:00Z\n", TestContext.Current.CancellationToken);

        await Run("start", "done");

        var step = Assert.Single(Read().Steps);
        Assert.InRange(step.StartedAt.Instant, Instant.FromUtc(2026, 11, 23, 6, 1), Instant.FromUtc(2026, 11, 23, 6, 20));
        Assert.True(step.FinishedAt!.Instant > step.StartedAt.Instant);
    }

    [Fact]
    public async Task Where_the_clock_stands_still_a_second_run_goes_on_after_the_last_fact()
    {
        await System.IO.File.AppendAllTextAsync(Path.Combine(Folder, "portal.yml"), "as_of: 2026-11-23T06:00:00Z\n", TestContext.Current.CancellationToken);
        await Run("surprise 4 It rains", "surprise 4 It rains still", "surprise 4 It rains more", "start");

        await Run("done", "start");

        var record = Read();
        Assert.Equal(2, record.Steps.Count);
        Assert.All(record.Steps.Take(1), step => Assert.True(step.FinishedAt!.Instant > step.StartedAt.Instant));
        Assert.True(record.Steps[1].StartedAt.Instant > record.Steps[0].FinishedAt!.Instant);
        Assert.InRange(record.Steps[1].StartedAt.Instant, Instant.FromUtc(2026, 11, 23, 6, 1), Instant.FromUtc(2026, 11, 23, 6, 40));
    }

    [Theory]
    [InlineData("steps: [{ step: deploy, started_at: 2027-01-10T23:00:00Z, by: web-dev }]\n", "done", "deploy started at 2027-01-10T23:00:00Z, and it is 2027-01-10T19:5")]
    [InlineData("deployments: [{ id: d1, service: shop-api, environment: production, started_at: 2027-01-10T23:00:00Z, by: web-dev }]\n", "deployed", "d1 started at 2027-01-10T23:00:00Z, and it is 2027-01-10T19:5")]
    public async Task Nothing_ends_before_it_began(string text, string line, string answer)
    {
        await System.IO.File.WriteAllTextAsync(Path.Combine(Folder, File), text, TestContext.Current.CancellationToken);

        var (status, said) = await Run(line);

        Assert.Equal(ExitStatus.Ok, status);
        Assert.Contains(answer, OnOneLine(said), StringComparison.Ordinal);
        Assert.Contains("it would end before it began. Wait until then if this clock is slow, set it right, or correct started_at", OnOneLine(said), StringComparison.Ordinal);
        Assert.Equal(text, await System.IO.File.ReadAllTextAsync(Path.Combine(Folder, File), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_could_not_be_read_again_is_not_written()
    {
        var (_, said) = await Run("start", $"outcome {new string('x', 1_100_000)}", "done");

        Assert.Contains($"With that {File} could not be read again, so nothing was written: ", OnOneLine(said), StringComparison.Ordinal);
        Assert.Equal((StepResult.Done, (string?)null), (Assert.Single(Read().Steps).Result!.Value, Read().Outcome));
    }

    [Fact]
    public async Task Times_have_their_day_and_zone_and_lines_break_at_words()
    {
        WithWayBack();
        var portal = new PortalRun { Folder = Folder, Clock = Clock, Width = 60, Input = "start\ndone\nhelp\nstart switch-back" };

        Assert.Equal(ExitStatus.Ok, await portal.Run("run", "shop-1.1.0", "--by", "web-lead"));

        var said = portal.Output + portal.Messages;
        Assert.All(said.Split('\n'), line => Assert.InRange(line.Replace("> ", "", StringComparison.Ordinal).Length, 0, 60));
        var text = string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("window 2027-01-10 20:00 to 2027-01-10 22:00. All times are in UTC, where it is 2027-01-10 19:5", text, StringComparison.Ordinal);
        Assert.Contains("next deploy, 2027-01-10 19:50, 10 min, deployer Deploy the new version", text, StringComparison.Ordinal);
        Assert.Contains("Next: deploy, due 2027-01-10 19:50 UTC.", text, StringComparison.Ordinal);
        Assert.Contains("undo take back what was recorded last", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shop-9", "web-lead", "There is no release")]
    [InlineData("shop-1.1.0", "nobody", "There is no person")]
    public async Task Nobody_runs_what_is_not_there(string release, string by, string answer)
    {
        var portal = new PortalRun { Folder = Folder };

        Assert.Equal(ExitStatus.WrongUse, await portal.Run("run", release, "--by", by));
        Assert.Contains(answer, portal.Messages, StringComparison.Ordinal);
    }
}
