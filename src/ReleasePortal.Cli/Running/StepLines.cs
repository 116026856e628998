using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Execution.Writing;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Running;

/// <summary>Understands the lines that tell of steps, and the order to roll back.</summary>
/// <param name="record">As it is before the line.</param>
/// <param name="now">When it is written.</param>
/// <param name="person">The handle of who writes it.</param>
/// <param name="said">The words that were given, or else an answer to a question.</param>
/// <param name="warn">Tells the person something that stops nothing.</param>
internal sealed class StepLines(CutoverRecord record, Instant now, string person, Func<string, string, string> said, Action<string> warn)
{
    private const string HowToGoOn = $"If it goes on after all, write decide, and answer {WayBack.On}, or {WayBack.On}: and why.";

    public IEnumerable<(string Slot, string Entry)> Start(string rest)
    {
        var step = Waiting(rest).Step;
        RequireOrder(step, "", "Write back and why, and start it then.");
        if (record.IfOrdered.Contains(step.Id) && !record.WayBackSteps.Contains(step.Id))
            yield return ("decisions", ExecutionEntries.Decision(now, $"{step.Title}: order it?", $"Order it: {said("", $"{step.Id} is only done if ordered. Why is it ordered?")}", person, ["Order it", "Leave it"], reversible: true));
        var open = step.After.Where(before => record.Steps.Any(other => other.Step.Id == before && !CutoverBoard.IsOver(other)) && (record.BackOrder is null || record.WayBackSteps.Contains(before))).ToList();
        if (open.Count > 0)
            warn($"Before its turn: {string.Join(", ", open)} {(open.Count == 1 ? "is" : "are")} not done.");
        if (CutoverBoard.IsNoReturn(step, record.Release))
            warn("This is the point of no return: from here on the way is forward.");
        yield return ("steps", ExecutionEntries.Step(step.Id, now, null, person, null));
    }

    public IEnumerable<(string Slot, string Entry)> End(string rest, StepResult result)
    {
        var running = record.Steps.Where(CutoverBoard.IsRunning).Where(step => rest.Length == 0 || step.Step.Id == rest).ToList();
        if (running is not [var step])
            throw CutoverDesk.Wrong(running.Count > 0 ? "Several steps are running." : rest.Length > 0 ? $"No step {rest} is running." : "No step is running.", record.Steps.Any(CutoverBoard.IsRunning) ? $"Name one that is: {Names(record.Steps.Where(CutoverBoard.IsRunning))}." : "Write start and its name when it begins.");
        var index = record.Execution!.Steps.Index().First(entry => ReferenceEquals(entry.Item, step.Actual[^1])).Index;
        var end = ExecutionEntries.Finish(CutoverDesk.EndOf(step.Step.Id, step.Actual[^1].StartedAt.Instant, now), result).Select(entry => (FormPart.StepEnd(index), entry));
        return result == StepResult.Done && IsDecided(step.Step) ? end.Prepend(("decisions", ExecutionEntries.Decision(now, $"{step.Step.Title}: go on?", WayBack.On, person, [WayBack.On, WayBack.Back], reversible: true))) : end;
    }

    /// <summary>Whether its end is a decision: a checkpoint, as long as nothing else was ordered.</summary>
    private bool IsDecided(RunbookStep step) => step.Kind == StepKind.Checkpoint && record.BackOrder is null && !record.IfOrdered.Contains(step.Id);

    public (string Slot, string Entry) Skip(string rest)
    {
        var step = Waiting(rest);
        if (record.IfOrdered.Contains(step.Step.Id) && !record.WayBackSteps.Contains(step.Step.Id) && step.Actual.Count == 0)
            throw CutoverDesk.Wrong($"{step.Step.Id} is only done if ordered, and nobody has ordered it: it need not be skipped.", "Leave it as it is.");
        RequireOrder(step.Step, ": it need not be skipped", "Leave it as it is.");
        return ("steps", ExecutionEntries.Step(step.Step.Id, now, now, person, StepResult.Skipped));
    }

    public (string Slot, string Entry) Back(string rest)
    {
        if (record.BackOrder is { } order)
            throw CutoverDesk.Wrong($"Rolling back was ordered {CutoverBoard.Clock(order.At.Instant, record)} by {order.By.Id}.", $"{First()} {HowToGoOn}");
        if (CutoverBoard.PassedNoReturn(record) is { } passed)
            throw CutoverDesk.Wrong($"There is no way back since {passed.Step.Id} has begun.", "Repair it forwards, and record what is decided with decide.");
        var entry = ExecutionEntries.Decision(now, $"{WayBack.On}, or {WayBack.Back.ToLowerInvariant()}?", $"{WayBack.Back}: {said(rest, "Why?")}", person, [WayBack.On, WayBack.Back], reversible: false);
        warn(First());
        return ("decisions", entry);
    }

    private string First()
    {
        var other = record.Release.Rollback?.Step is { } named && named != record.WayBackStart ? $"The plan names {named}, which does not wait for that order. " : "";
        return other + (record.WayBackStart is { } first ? $"The way back starts with {first}." : "No step waits for the order to roll back: record what is done with decide.");
    }

    /// <summary>The way back needs its order; where it is ordered, nothing else begins any more.</summary>
    private void RequireOrder(RunbookStep step, string consequence, string wayOut)
    {
        var isBack = record.WayBackSteps.Contains(step.Id);
        if (record.BackOrder is not { } order)
        {
            if (isBack)
                throw CutoverDesk.Wrong($"{step.Id} is part of the way back, and nobody has ordered to roll back{consequence}.", wayOut);
        }
        else if (!isBack && !record.IfOrdered.Contains(step.Id))
        {
            throw CutoverDesk.Wrong($"Rolling back was ordered {CutoverBoard.Clock(order.At.Instant, record)} by {order.By.Id}: {step.Id} does not start any more{(consequence.Length > 0 ? " and need not be skipped" : "")}.", $"{First()} {HowToGoOn}");
        }
    }

    /// <summary>A step that has yet to be done, or was tried and failed; the next one where none is named.</summary>
    private StepTimes Waiting(string rest)
    {
        if (record.Steps.FirstOrDefault(step => step.Step.Id == rest && CutoverBoard.IsRunning(step)) is { } running)
            throw CutoverDesk.Wrong($"{rest} runs already, since {CutoverBoard.Clock(running.Actual[^1].StartedAt.Instant, record)}.", "Write done or fail when it is over.");
        var open = record.Steps.Where(step => !CutoverBoard.IsOver(step) && !CutoverBoard.IsRunning(step)).ToList();
        return open.FirstOrDefault(step => rest.Length == 0 ? CutoverBoard.IsNext(step, record) : step.Step.Id == rest)
            ?? throw CutoverDesk.Wrong(rest.Length == 0 ? "No step can start now." : $"No step {rest} waits.", open.Count == 0 ? "All are done." : DidYouMean.Among(open.Select(step => step.Step.Id), rest, $"These wait: {Names(open)}."));
    }

    private static string Names(IEnumerable<StepTimes> steps) => string.Join(", ", steps.Select(step => step.Step.Id).DefaultIfEmpty("none"));
}
