using NodaTime;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Execution.Writing;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Execution;

/// <summary>Facts are added to a record, and nothing that stands in it changes.</summary>
public sealed class ExecutionFormTests
{
    private const string File = "releases/shop-1.0.0/execution.yml";
    private const string Nasty = "He said: \"stop\" \\ {now} # [it] & *all* > - 'x'\n\u202E\u0007\ttwo";
    private const string Tame = "He said: \"stop\" \\ {now} # [it] & *all* > - 'x'  two";

    private static readonly Instant At = Instant.FromUtc(2026, 12, 10, 20, 30);

    [Theory]
    [InlineData("# Nothing yet.\nconfirmed: { at: 2026-11-10T20:10:00Z, by: web-qa }")]
    [InlineData("steps:\n- step: deploy\n  started_at: 2026-11-10T19:04:00Z\n  by: web-dev # runs\n\n# The end.\n")]
    [InlineData("steps:\n  - step: deploy\n    started_at: 2026-11-10T19:04:00Z\n    by: web-dev")]
    [InlineData("steps:\n    - { step: deploy, started_at: 2026-11-10T19:04:00Z, by: web-dev }\ndecisions: []\n")]
    [InlineData("steps: [{ step: deploy, started_at: 2026-11-10T19:04:00Z, by: web-dev, }, # it runs, still\n  ]\nvalidation: [ ]\n")]
    [InlineData("steps: [ { step: deploy, by: web-dev, started_at: 2026-11-10T19:04:00Z } ] # one\noutcome: >-\n  It went\n  well.\n\n")]
    [InlineData("steps: [{ step: \"deploy\", started_at: \"2026-11-10T19:04:00Z\", by: 'web-dev' # it runs\n  } # one\n ]\n")]
    [InlineData("---\r\nsteps:\r\n  - step: deploy\r\n    by: web-dev\r\n    started_at: 2026-11-10T19:04:00Z\r\n  - { step: switch-traffic, started_at: 2026-11-10T19:14:00Z, finished_at: 2026-11-10T19:24:00Z, by: web-dev, result: done }\r\n")]
    [InlineData("deployments:\n  - id: d7\n    service: shop-api\n    environment: production\n    started_at: 2026-11-10T19:04:00Z\n    by: web-dev\n    reason: fix # runs\nsteps: []\ndelays: [{ cause: people, duration: PT5M }]\n")]
    [InlineData("deployments: [{ id: d7, commit: \"9f2c1e7\", planned: false, service: shop-api, environment: production, started_at: 2026-11-10T19:04:00Z, by: web-dev, remediates: d6 }]\nsurprises:\n- { at: 2026-11-10T19:10:00Z, severity: 2, title: It hangs }\n")]
    [InlineData("decisions:\n  - at: 2026-11-10T19:10:00Z\n    question: |\n      Go on?\n\n      Or not?\n    decision: >\n      Go on.\n    by: web-lead\n\n\nsteps: [{ step: deploy, started_at: 2026-11-10T19:04:00Z, by: web-dev }]\n")]
    public void More_is_added_to_whatever_stands_there(string text)
    {
        var before = Read(text);
        var form = ExecutionForm.Of(text, before)!;

        var filled = form.Filled(Entries(before, "shop-1.0.0"));

        Assert.Equal(text.ReplaceLineEndings("\n").TrimStart('\n'), form.Filled(Array.Empty<string>().ToLookup(word => word)));
        AssertAdded(before, Read(filled));
        Assert.All(text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Contains('#', StringComparison.Ordinal)), line => Assert.Contains(line[line.IndexOf('#', StringComparison.Ordinal)..], filled, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ confirmed: { at: 2026-11-10T20:10:00Z, by: web-qa } }")]
    [InlineData("confirmed: { at: 2026-11-10T20:10:00Z, by: web-qa }\n...\n")]
    public void Nothing_is_added_where_it_could_not_be_read_again(string text) => Assert.Null(ExecutionForm.Of(text, Read(text)));

    [Fact]
    public void Where_nothing_is_recorded_a_whole_record_is_made()
    {
        var filled = ExecutionForm.Empty.Filled(Entries(null, "shop-1.0.0"));

        AssertAdded(null, Read(filled));
    }

    [Fact]
    public void Every_record_of_the_sample_takes_more()
    {
        var sample = Sample();
        var before = Records(sample);
        var added = sample.Copy();
        foreach (var execution in before.Executions)
        {
            var path = execution.Origin.Place.Path;
            added.With(path, ExecutionForm.Of(sample.TextOf(path), execution)!.Filled(Entries(execution, execution.Id)));
        }

        var after = Records(added);

        Assert.True(before.Executions.Count > 70);
        Assert.All(before.Executions, execution => AssertAdded(execution, Assert.Single(after.Executions, other => other.Id == execution.Id)));
    }

    private static ILookup<string, string> Entries(ExecutionRecord? execution, string release)
    {
        var open = execution?.Steps.Index().Where(step => step.Item.FinishedAt is null && step.Item.Result is null).Select(step => $"finish {step.Index}") ?? [];
        var person = release == "shop-1.0.0" ? "web-qa" : "web-lead";
        var deploying = execution?.Deployments.Index().Where(deployment => deployment.Item.FinishedAt is null && deployment.Item.Result is null).Select(deployment => FormPart.DeploymentEnd(deployment.Index)) ?? [];
        var begun = new StartedDeployment(DeploymentIds.Next((execution?.Deployments ?? []).Select(deployment => deployment.Id)), "shop-api", "production", At, person);
        IEnumerable<(string Slot, string Entry)> entries =
        [
            .. deploying.SelectMany(slot => ExecutionEntries.Finish(At, DeploymentResult.Aborted).Select(entry => (slot, entry))),
            ("deployments", ExecutionEntries.Deployment(begun with { Planned = false, Reason = DeploymentReason.Hotfix, Remediates = "mail-twice", Commit = "9f2c1e7" })),
            ("surprises", ExecutionEntries.Surprise(At, 2, Nasty, known: true)),
            ("delays", ExecutionEntries.Delay(DelayCause.MissingApproval, Duration.FromMinutes(90), Nasty)),
            .. open.SelectMany(slot => ExecutionEntries.Finish(At, StepResult.Done).Select(entry => (slot, entry))),
            ("steps", ExecutionEntries.Step("deploy", At, At + Duration.FromMinutes(4), person, StepResult.Failed)),
            ("steps", ExecutionEntries.Step("deploy", At, null, person, null)),
            ("decisions", ExecutionEntries.Decision(At, Nasty, Nasty, person, [Nasty, "no"], reversible: false)),
            ("validation", ExecutionEntries.Check("smoke", At, person, CheckResult.Passed)),
            ("confirmed", ExecutionEntries.Confirmation(At, person)),
            ("outcome", ExecutionEntries.Quoted(Nasty)),
        ];
        return entries.ToLookup(entry => entry.Slot, entry => entry.Entry);
    }

    private static void AssertAdded(ExecutionRecord? before, ExecutionRecord after)
    {
        var steps = before?.Steps ?? [];
        Assert.Equal(steps.Count + 2, after.Steps.Count);
        Assert.All(steps.Zip(after.Steps), pair => Assert.Equal((pair.First.Step, pair.First.StartedAt.Instant, pair.First.FinishedAt?.Instant ?? At, pair.First.Result ?? StepResult.Done), (pair.Second.Step, pair.Second.StartedAt.Instant, pair.Second.FinishedAt!.Instant, pair.Second.Result)));
        Assert.Equal((StepResult.Failed, (StepResult?)null), (after.Steps[^2].Result, after.Steps[^1].Result));
        Assert.Equal((before?.Decisions.Count ?? 0) + 1, after.Decisions.Count);
        Assert.Equal((Tame, Tame, false, 2), (after.Decisions[^1].Question, after.Decisions[^1].Decision, after.Decisions[^1].Reversible, after.Decisions[^1].Options.Count));
        Assert.Equal((before?.Validation.Count ?? 0) + 1, after.Validation.Count);
        Assert.Equal((before?.Confirmed?.At.Instant ?? At, before?.Outcome ?? Tame), (after.Confirmed!.At.Instant, after.Outcome));
        Assert.Equal(before?.Rehearsals.Count ?? 0, after.Rehearsals.Count);
        Assert.Equal(((before?.Surprises.Count ?? 0) + 1, Tame, 2, true), (after.Surprises.Count, after.Surprises[^1].Title, after.Surprises[^1].Severity, after.Surprises[^1].Known));
        Assert.Equal(((before?.Delays.Count ?? 0) + 1, DelayCause.MissingApproval, Duration.FromMinutes(90), Tame), (after.Delays.Count, after.Delays[^1].Cause, after.Delays[^1].Duration, after.Delays[^1].Note));
        AssertDeployed(before?.Deployments ?? [], after.Deployments);
    }

    private static void AssertDeployed(IReadOnlyList<Deployment> before, IReadOnlyList<Deployment> after)
    {
        Assert.Equal(before.Count + 1, after.Count);
        Assert.All(before.Zip(after), pair => Assert.Equal((pair.First.Id, pair.First.FinishedAt?.Instant ?? At, pair.First.Result ?? DeploymentResult.Aborted), (pair.Second.Id, pair.Second.FinishedAt!.Instant, pair.Second.Result)));
        Assert.Equal((false, DeploymentReason.Hotfix, "mail-twice", "9f2c1e7", null), (after[^1].Planned, after[^1].Reason, after[^1].Remediates, after[^1].Commit, after[^1].FinishedAt));
    }

    private static ExecutionRecord Read(string text) => Records(SmallRepository.Base().With(File, text)).Executions.Single(execution => execution.Id == "shop-1.0.0");

    private static RecordSet Records(SmallRepository repository)
    {
        using var folder = new TemporaryFolder();
        repository.WriteTo(folder.Path);
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder.Path);
        var read = RecordReader.Read(snapshot, HistoryDetail.None);
        Found.Nothing(read.Findings.Where(finding => finding.Severity == Domain.Rules.Severity.Error).Select(Expectation.Describe));
        return read.Records;
    }

    private static SmallRepository Sample()
    {
        var sample = new SmallRepository();
        foreach (var path in ((string[])["content", "releases"]).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(SourceTree.Root, folder), "*", SearchOption.AllDirectories)).Append(Path.Combine(SourceTree.Root, "portal.yml")))
            sample.With(Path.GetRelativePath(SourceTree.Root, path).Replace('\\', '/'), System.IO.File.ReadAllBytes(path));
        return sample;
    }
}
