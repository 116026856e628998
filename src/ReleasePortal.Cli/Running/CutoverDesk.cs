using NodaTime;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Execution.Writing;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Running;

/// <summary>Listens to the person at the terminal, one line at a time; each line that records something is in the file before the next is read.</summary>
/// <param name="root">The folder of the records.</param>
/// <param name="id">The release.</param>
/// <param name="person">The handle of who is recorded.</param>
/// <param name="surroundings">Terminal and clock.</param>
internal sealed class CutoverDesk(string root, string id, string person, Surroundings surroundings)
{
    private static readonly string[] Words = ["start", "done", "fail", "skip", "back", "decide", "deploy", "deployed", "surprise", "known", "delay", "check", "confirm", "outcome", "steps", "help", "quit"];

    /// <summary>Until somebody says quit, or the input ends. What was recorded stays, and the next run goes on there.</summary>
    public ExitStatus Run()
    {
        var record = CutoverRecord.Read(root, id);
        if (record.Records.FindPerson(person) is null)
            throw Commands.UnknownName.Of("person", person, record.Records.Handles);
        CutoverBoard.Write(record, surroundings, Now);
        while (Ask("> ") is { } line)
        {
            var words = line.Trim().Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Length == 0)
                continue;
            if (words[0] is "quit" or "exit")
                break;
            try
            {
                Do(words[0], words.Length > 1 ? words[1] : "");
            }
            catch (CommandFailure failure)
            {
                surroundings.Messages.WriteLine($"{Inert.Text(failure.Message)} {Inert.Text(failure.WayOut)}");
            }
        }

        return ExitStatus.Ok;
    }

    private Instant Now => surroundings.Clock.GetCurrentInstant();

    private void Do(string word, string rest)
    {
        var record = CutoverRecord.Read(root, id);
        switch (word)
        {
            case "start": Start(record, rest); break;
            case "done": End(record, rest, StepResult.Done); break;
            case "fail": End(record, rest, StepResult.Failed); break;
            case "skip": Add(record, ("steps", ExecutionEntries.Step(Waiting(record, rest).Step.Id, Now, Now, person, StepResult.Skipped))); break;
            case "back": Back(record, rest); break;
            case "decide": Decide(record, rest); break;
            case "deploy": Add(record, ("deployments", DeploymentLines.Started(record, rest, Now, person))); break;
            case "deployed": Add(record, [.. DeploymentLines.Ended(record, rest, Now)]); break;
            case "surprise": Add(record, ("surprises", NotedLines.Surprise(rest, Now, known: false))); break;
            case "known": Add(record, ("surprises", NotedLines.Surprise(rest, Now, known: true))); break;
            case "delay": Add(record, ("delays", NotedLines.Delay(rest))); break;
            case "check": Check(record, rest); break;
            case "confirm": Once(record, record.Execution?.Confirmed is null, "confirmed", ExecutionEntries.Confirmation(Now, person)); break;
            case "outcome": Once(record, record.Execution?.Outcome is null, "outcome", ExecutionEntries.Quoted(Said(rest, "How did it end?"))); break;
            case "steps": CutoverBoard.Write(record, surroundings, Now); break;
            case "help": CutoverBoard.Help(surroundings); break;
            default: throw Wrong($"There is no {word} here.", DidYouMean.Among(Words, word, $"Write one of {string.Join(", ", Words)}."));
        }
    }

    private void Start(CutoverRecord record, string rest)
    {
        var step = Waiting(record, rest).Step;
        var open = step.After.Where(before => record.Steps.Any(other => other.Step.Id == before && !CutoverBoard.IsOver(other))).ToList();
        if (open.Count > 0)
            surroundings.Messages.WriteLine($"Before its turn: {string.Join(", ", open)} {(open.Count == 1 ? "is" : "are")} not done.");
        if (CutoverBoard.IsNoReturn(step, record.Release))
            surroundings.Messages.WriteLine("This is the point of no return: from here on the way is forward.");
        Add(record, ("steps", ExecutionEntries.Step(step.Id, Now, null, person, null)));
    }

    private void End(CutoverRecord record, string rest, StepResult result)
    {
        var running = record.Steps.Where(CutoverBoard.IsRunning).Where(step => rest.Length == 0 || step.Step.Id == rest).ToList();
        if (running is not [var step])
            throw Wrong(running.Count == 0 ? "No such step is running." : "Several steps are running.", $"Name one that is: {Names(record.Steps.Where(CutoverBoard.IsRunning))}.");
        var index = record.Execution!.Steps.Index().First(entry => ReferenceEquals(entry.Item, step.Actual[^1])).Index;
        Add(record, [.. ExecutionEntries.Finish(Now, result).Select(entry => (FormPart.StepEnd(index), entry))]);
    }

    private void Back(CutoverRecord record, string rest)
    {
        if (CutoverBoard.PassedNoReturn(record) is { } passed)
            throw Wrong($"There is no way back since {passed.Step.Id} has begun.", "Repair it forwards, and record what is decided with decide.");
        var why = Said(rest, "Why?");
        Add(record, ("decisions", ExecutionEntries.Decision(Now, "Go on, or roll back?", $"Roll back: {why}", person, ["Go on", "Roll back"], reversible: false)));
        surroundings.Output.WriteLine(record.Release.Rollback is { Step: { } first } ? $"The way back starts with {Inert.Text(first)}." : "The plan names no step for the way back.");
    }

    private void Decide(CutoverRecord record, string rest)
    {
        var question = Said(rest, "What has to be decided?");
        Add(record, ("decisions", ExecutionEntries.Decision(Now, question, Said("", "What is decided?"), person, [], reversible: true)));
    }

    private void Check(CutoverRecord record, string rest)
    {
        if (rest.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var check, "passed" or "failed"] || record.Release.Validation.All(one => one.Id != check))
            throw Wrong("A check has its id and how it went.", $"Write check ID passed, or failed; the plan has {string.Join(", ", record.Release.Validation.Select(one => one.Id))}.");
        Add(record, ("validation", ExecutionEntries.Check(check, Now, person, rest.EndsWith("passed", StringComparison.Ordinal) ? CheckResult.Passed : CheckResult.Failed)));
    }

    private void Once(CutoverRecord record, bool isFree, string slot, string entry)
    {
        if (!isFree)
            throw Wrong($"{slot} is recorded already.", "Facts are added, never edited.");
        Add(record, (slot, entry));
    }

    private void Add(CutoverRecord record, params (string Slot, string Entry)[] entries)
    {
        record.Add(entries);
        CutoverBoard.WriteNext(CutoverRecord.Read(root, id), surroundings, Now);
    }

    /// <summary>A step that has yet to be done, or was tried and failed; the next one where none is named.</summary>
    private static StepTimes Waiting(CutoverRecord record, string rest)
    {
        var open = record.Steps.Where(step => !CutoverBoard.IsOver(step) && !CutoverBoard.IsRunning(step)).ToList();
        return open.FirstOrDefault(step => rest.Length == 0 ? CutoverBoard.IsNext(step, record) : step.Step.Id == rest)
            ?? throw Wrong(rest.Length == 0 ? "No step can start now." : $"No step {rest} waits.", open.Count == 0 ? "All are done." : DidYouMean.Among(open.Select(step => step.Step.Id), rest, $"These wait: {Names(open)}."));
    }

    private string Said(string rest, string question) => rest.Length > 0 ? rest
        : Ask($"{question} ") is { } answer && answer.Trim().Length > 0 ? answer.Trim() : throw Wrong("Nothing was said, and nothing was recorded.", "Say it again.");

    private string? Ask(string prompt)
    {
        surroundings.Output.Write(prompt);
        surroundings.Output.Flush();
        return surroundings.Input.ReadLine();
    }

    private static string Names(IEnumerable<StepTimes> steps) => string.Join(", ", steps.Select(step => step.Step.Id).DefaultIfEmpty("none"));

    /// <summary>A line that cannot be done; it writes nothing.</summary>
    internal static CommandFailure Wrong(string problem, string wayOut) => new(ExitStatus.WrongUse, problem, wayOut);
}
