using NodaTime;
using NodaTime.Text;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Running;

/// <summary>What the terminal shows: all steps with how they stand, or only what runs and what is next.</summary>
internal static class CutoverBoard
{
    private static readonly string[] Columns = ["", "step", "planned", "takes", "by", "what is done"];
    private static readonly ZonedDateTimePattern DayAndClock = ZonedDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm", zoneProvider: null);

    public static bool IsRunning(StepTimes step) => step.Actual is [.., { FinishedAt: null, Result: null }];

    /// <summary>Done or skipped: nobody waits for it.</summary>
    public static bool IsOver(StepTimes step) => step.Actual is [.., { Result: StepResult.Done or StepResult.Skipped }];

    /// <summary>Whether it can start now by the plan: once the way back is ordered, only that can, and waits for nothing else.</summary>
    public static bool IsNext(StepTimes step, CutoverRecord record) => !IsOver(step) && !IsRunning(step)
        && (record.BackOrder is null ? !record.IfOrdered.Contains(step.Step.Id) : record.WayBackSteps.Contains(step.Step.Id))
        && step.Step.After.All(before => record.Steps.All(other => other.Step.Id != before || IsOver(other) || (record.IfOrdered.Contains(step.Step.Id) && !record.WayBackSteps.Contains(before))));

    public static bool IsNoReturn(RunbookStep step, Release release) => step.PointOfNoReturn || release.Rollback?.PointOfNoReturn == step.Id;

    /// <summary>The step after which there was no way back, if one has begun.</summary>
    public static StepTimes? PassedNoReturn(CutoverRecord record) =>
        record.Steps.FirstOrDefault(step => IsNoReturn(step.Step, record.Release) && step.Actual.Any(done => done.Result != StepResult.Skipped));

    /// <summary>Day and time in the zone of the window; which zone that is, the head says.</summary>
    public static string Clock(Instant at, CutoverRecord record) => DayAndClock.Format(at.InZone(record.Release.Window.Zone));

    public static void Write(CutoverRecord record, Surroundings surroundings, Instant now)
    {
        var (release, output, width) = (record.Release, surroundings.Output, surroundings.Width);
        output.WriteWrapped($"{Inert.Text(release.Name)}, window {Clock(release.Window.Start.Instant, record)} to {Clock(release.Window.End.Instant, record)}. All times are in {release.Window.Zone.Id}, where it is {Clock(now, record)}. help says what can be written.", width);
        if (record.IsCircular)
            output.WriteWrapped("Some steps wait for each other in a circle, so that none of them can begin and no step has a time. portal check says which, and portal explain REF015 how to put it right. start STEP begins one before its turn.", width);
        var rows = record.Steps.Select(step => Cells(step, record)).ToList();
        var lines = TextTable.Lines(Columns, rows, int.MaxValue, "").Select(row => row.Line.TrimEnd()).ToList();
        if (lines.TrueForAll(line => CellWidth.Of(line) <= width))
        {
            foreach (var line in lines)
                output.WriteLine(line);
        }
        else
        {
            foreach (var row in rows)
            {
                output.WriteWrapped(string.Join(", ", row.Skip(1).SkipLast(1)), width, row[0].PadRight(Columns[1].Length + 5));
                output.WriteWrapped(row[^1], width, new string(' ', Columns[1].Length + 5));
            }
        }

        WriteNext(record, surroundings, now);
    }

    public static void WriteNext(CutoverRecord record, Surroundings surroundings, Instant now)
    {
        var (output, width) = (surroundings.Output, surroundings.Width);
        foreach (var step in record.Steps.Where(IsRunning))
            output.WriteWrapped($"Now: {step.Step.Id}, {Minutes(now - step.Actual[^1].StartedAt.Instant)} of {Math.Round(step.Step.Duration.TotalMinutes)} min. It worked if: {Inert.Text(step.Step.Verification ?? "nobody says")}", width);
        foreach (var deployment in DeploymentLines.Running(record))
            output.WriteWrapped($"Deploying: {deployment.Id}, {deployment.Service.Id} to {deployment.Environment.Id}, {Minutes(now - deployment.StartedAt.Instant)} min. Say deployed when it is over.", width);
        if (record.BackOrder is { } order)
            output.WriteWrapped($"Rolling back, ordered {Clock(order.At.Instant, record)} by {order.By.Id}.", width);
        output.WriteWrapped(EndedCutover.StatusesOf(record.Release, record.Execution) is { Count: > 0 } statuses
            ? $"It has ended, and release.yml still says {Word(record.Release.Status)}: write status: {string.Join(" or ", statuses.Select(Word))} there." : Next(record), width);
    }

    private static string Next(CutoverRecord record)
    {
        if (record.Steps.FirstOrDefault(step => IsNext(step, record)) is { } next)
            return $"Next: {next.Step.Id}{(next.PlannedAt is { } due ? $", due {Clock(due, record)} {record.Release.Window.Zone.Id}" : "")}{(IsNoReturn(next.Step, record.Release) ? ", the point of no return" : "")}. {Inert.Text(next.Step.Instructions ?? next.Step.Title)}";
        if (record.BackOrder is not null)
            return record.Steps.Any(IsRunning) ? "Next: when that is done." : "No step of the way back waits. Record how it ended with outcome, and give the release its status in release.yml.";
        return record.Steps.All(step => record.IfOrdered.Contains(step.Step.Id) || IsOver(step)) ? "All steps are done. Record the checks with check, then confirm and outcome."
            : record.Steps.Any(IsRunning) ? "Next: when that is done."
            : record.IsCircular ? "No step can start by the plan: those that are left wait for each other in a circle, or for what failed. start STEP begins one all the same."
            : "No step can start by the plan: start STEP tries again what failed.";
    }

    private static IReadOnlyList<string> Cells(StepTimes step, CutoverRecord record) =>
    [
        Mark(step, record), step.Step.Id, step.PlannedAt is { } at ? Clock(at, record) : record.IfOrdered.Contains(step.Step.Id) ? "if ordered" : "no time", $"{Math.Round(step.Step.Duration.TotalMinutes)} min",
        step.Actual is [.., var last] ? last.By.Id : step.Step.Owner?.Id ?? "nobody", Inert.Text(step.Step.Title),
    ];

    private static string Mark(StepTimes step, CutoverRecord record) => IsRunning(step) ? "runs"
        : step.Actual is [.., var last] ? last.Result?.ToString().ToLowerInvariant() ?? "ended"
        : IsNext(step, record) ? "next" : "";

    private static string Word(ReleaseStatus status) => KebabCase.Snake(status.ToString());

    private static double Minutes(Duration duration) => Math.Floor(duration.TotalMinutes);
}
