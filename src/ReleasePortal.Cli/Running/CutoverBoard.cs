using NodaTime;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Cli.Running;

/// <summary>What the terminal shows: all steps with how they stand, or only what runs and what is next.</summary>
internal static class CutoverBoard
{
    private static readonly string[] Columns = ["", "step", "planned", "takes", "by", "what is done"];

    public static bool IsRunning(StepTimes step) => step.Actual is [.., { FinishedAt: null, Result: null }];

    /// <summary>Done or skipped: nobody waits for it.</summary>
    public static bool IsOver(StepTimes step) => step.Actual is [.., { Result: StepResult.Done or StepResult.Skipped }];

    /// <summary>Whether it can start now by the plan; what is only done if it is ordered cannot.</summary>
    public static bool IsNext(StepTimes step, CutoverRecord record) => step.Planned is not null && !IsOver(step) && !IsRunning(step)
        && step.Step.After.All(before => record.Steps.All(other => other.Step.Id != before || IsOver(other)));

    public static bool IsNoReturn(RunbookStep step, Release release) => step.PointOfNoReturn || release.Rollback?.PointOfNoReturn == step.Id;

    /// <summary>The step after which there was no way back, if one has begun.</summary>
    public static StepTimes? PassedNoReturn(CutoverRecord record) =>
        record.Steps.FirstOrDefault(step => IsNoReturn(step.Step, record.Release) && step.Actual.Any(done => done.Result != StepResult.Skipped));

    public static void Write(CutoverRecord record, Surroundings surroundings, Instant now)
    {
        surroundings.Output.WriteLine($"{Inert.Text(record.Release.Name)}, window {Clock(record.Release.Window.Start.Instant, record)} to {Clock(record.Release.Window.End.Instant, record)}. help says what can be written.");
        var rows = record.Steps.Select(step => (IReadOnlyList<string>)
        [
            Mark(step, record), step.Step.Id, step.PlannedAt is { } at ? Clock(at, record) : "if ordered", $"{Math.Round(step.Step.Duration.TotalMinutes)} min",
            step.Actual is [.., var last] ? last.By.Id : step.Step.Owner?.Id ?? "nobody", Inert.Text(step.Step.Title),
        ]).ToList();
        foreach (var (_, line) in TextTable.Lines(Columns, rows, Math.Max(surroundings.Width, 100), ""))
            surroundings.Output.WriteLine(line.TrimEnd());
        WriteNext(record, surroundings, now);
    }

    public static void WriteNext(CutoverRecord record, Surroundings surroundings, Instant now)
    {
        foreach (var step in record.Steps.Where(IsRunning))
            surroundings.Output.WriteLine($"Now: {step.Step.Id}, {Math.Floor((now - step.Actual[^1].StartedAt.Instant).TotalMinutes)} of {Math.Round(step.Step.Duration.TotalMinutes)} min. It worked if: {Inert.Text(step.Step.Verification ?? "nobody says")}");
        foreach (var deployment in DeploymentLines.Running(record))
            surroundings.Output.WriteLine($"Deploying: {deployment.Id}, {deployment.Service.Id} to {deployment.Environment.Id}, {Math.Floor((now - deployment.StartedAt.Instant).TotalMinutes)} min. Say deployed when it is over.");
        if (record.Steps.FirstOrDefault(step => IsNext(step, record)) is { } next)
            surroundings.Output.WriteLine($"Next: {next.Step.Id}, due {Clock(next.PlannedAt!.Value, record)}{(IsNoReturn(next.Step, record.Release) ? ", the point of no return" : "")}. {Inert.Text(next.Step.Instructions ?? next.Step.Title)}");
        else if (record.Steps.All(step => step.Planned is null || IsOver(step)))
            surroundings.Output.WriteLine("All steps are done. Record the checks with check, then confirm and outcome.");
    }

    public static void Help(Surroundings surroundings)
    {
        foreach (var line in (string[])
        [
            "start [STEP]      start a step; the next one, if none is named",
            "done [STEP]       it worked; also fail. The one that runs, if none is named",
            "skip STEP         it is not done",
            "back [WHY]        decide to roll back",
            "decide [WHAT]     record another decision",
            "deploy SERVICE ENVIRONMENT [REASON] [unplanned] [mends ID]   a deployment begins",
            "deployed [ID] [failed]   it is over: succeeded, or failed, rolled_back, aborted",
            "surprise 2 WHAT   note what nobody expected, from 1 (critical) to 4 (minor)",
            "known 2 WHAT      the same, of what was in the records before the go decision",
            "delay 20 CAUSE [WHAT]   note how many minutes were lost, and why",
            "check ID passed   record a check after the deployment; or failed",
            "confirm           say that the release works",
            "outcome WORDS     say in a sentence how it ended",
            "steps             show all steps",
            "quit              leave; another run goes on where this one ended",
        ])
        {
            surroundings.Output.WriteLine($"  {line}");
        }
    }

    private static string Mark(StepTimes step, CutoverRecord record) => IsRunning(step) ? "runs"
        : step.Actual is [.., var last] ? last.Result?.ToString().ToLowerInvariant() ?? "ended"
        : IsNext(step, record) ? "next" : "";

    private static string Clock(Instant at, CutoverRecord record) => $"{at.InZone(record.Release.Window.Zone):HH:mm}";
}
