using NodaTime;
using NodaTime.Text;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Execution.Writing;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Editing;

namespace ReleasePortal.Cli.Running;

/// <summary>Listens to the person at the terminal, one line at a time; each line that records something is in the file before the next is read.</summary>
/// <param name="root">The folder of the records.</param>
/// <param name="id">The release.</param>
/// <param name="person">The handle of who is recorded.</param>
/// <param name="mayAddAfterwards">Whether something is recorded of a release that is over, without asking.</param>
/// <param name="surroundings">Terminal and clock.</param>
internal sealed class CutoverDesk(string root, string id, string person, bool mayAddAfterwards, Surroundings surroundings)
{
    private static readonly string[] Writing = ["start", "done", "fail", "skip", "back", "decide", "deploy", "deployed", "surprise", "known", "delay", "check", "confirm", "outcome", "undo", "take"];
    private static readonly string[] Words = [.. Writing, "steps", "help", "quit"];

    private readonly Stack<(string Line, FileEdit Edit)> recorded = new();
    private bool isAllowed = mayAddAfterwards;
    private Duration ahead;

    /// <summary>Until somebody says quit, or the input ends. What was recorded stays, and the next run goes on there.</summary>
    /// <exception cref="CommandFailure">The release is over, and there is nobody to ask whether more is recorded of it.</exception>
    public ExitStatus Run()
    {
        var record = CutoverRecord.Read(root, id);
        if (record.Records.FindPerson(person) is null)
            throw Commands.UnknownName.Of("person", person, record.Records.Handles);
        ahead = StandingClock.Of(record.Execution, record.Records) is { } from ? from - surroundings.Clock.GetCurrentInstant() : Duration.Zero;
        CutoverBoard.Write(record, surroundings, Now);
        while (Ask("> ") is { } line)
        {
            var words = line.Trim().Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Length == 0)
                continue;
            if (words[0] is "quit" or "exit")
                break;
            if (!MayDo(words[0]))
                continue;
            try
            {
                Do(words[0], words.Length > 1 ? words[1] : "", line.Trim());
            }
            catch (CommandFailure failure)
            {
                surroundings.Messages.WriteWrapped($"{Inert.Text(failure.Message)} {Inert.Text(failure.WayOut)}", surroundings.Width);
            }
        }

        return ExitStatus.Ok;
    }

    /// <summary>A line that cannot be done; it writes nothing.</summary>
    internal static CommandFailure Wrong(string problem, string wayOut) => new(ExitStatus.WrongUse, problem, wayOut);

    /// <summary>The second at which something ends that began then.</summary>
    /// <exception cref="CommandFailure">It has yet to begin by this clock.</exception>
    internal static Instant EndOf(string what, Instant started, Instant now) => Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds()) is var second && second >= started ? second : throw Wrong(
        $"{what} started at {InstantPattern.General.Format(started)}, and it is {InstantPattern.General.Format(now)} here: it would end before it began.",
        "Wait until then if this clock is slow, set it right, or correct started_at in execution.yml if that is wrong.");

    /// <summary>Where <c>as_of</c> stands in for the clock, time goes on from there, or from where the record ends.</summary>
    private Instant Now => surroundings.Clock.GetCurrentInstant() + ahead;

    private void Do(string word, string rest, string line)
    {
        var record = CutoverRecord.Read(root, id);
        var steps = new StepLines(record, Now, person, Said, text => surroundings.Messages.WriteWrapped(text, surroundings.Width));
        switch (word)
        {
            case "start": Add(record, line, steps.Start(rest)); break;
            case "done": Add(record, line, steps.End(rest, StepResult.Done)); break;
            case "fail": Add(record, line, steps.End(rest, StepResult.Failed)); break;
            case "skip": Add(record, line, [steps.Skip(rest)]); break;
            case "back": Add(record, line, [steps.Back(rest)]); break;
            case "decide": Add(record, line, [Decision(rest)]); break;
            case "deploy": Add(record, line, [("deployments", DeploymentLines.Started(record, rest, Now, person))]); break;
            case "deployed": Add(record, line, DeploymentLines.Ended(record, rest, Now)); break;
            case "surprise" or "known": Add(record, line, [("surprises", NotedLines.Surprise(word, rest, Now))]); break;
            case "delay": Add(record, line, [("delays", NotedLines.Delay(rest))]); break;
            case "check": Add(record, line, [("validation", NotedLines.Check(record, rest, Now, person))]); break;
            case "confirm": Confirm(record, line); break;
            case "outcome": Add(record, line, [Once(record.Execution?.Outcome is null, "outcome", () => ExecutionEntries.Quoted(Said(rest, "How did it end?")))]); break;
            case "undo": TakeBack(); break;
            case "take" when rest == "back": TakeBack(); break;
            case "steps": CutoverBoard.Write(record, surroundings, Now); break;
            case "help": CutoverHelp.Write(surroundings); break;
            default: throw Wrong($"There is no {word} here.", DidYouMean.Among(Words, word, $"Write one of {string.Join(", ", Words)}."));
        }
    }

    /// <summary>What is added to a release that is over changes its history: once, a person is asked whether that is meant.</summary>
    private bool MayDo(string word)
    {
        if (isAllowed || !Writing.Contains(word, StringComparer.Ordinal) || CutoverRecord.Read(root, id).Release is not { } release || !release.Status.IsFinal())
            return true;
        var over = $"{Inert.Text(release.Name)} is {KebabCase.Snake(release.Status.ToString()).Replace('_', ' ')}: what is recorded now changes its history.";
        if (!surroundings.CanAsk)
            throw Wrong(over, "Nothing was recorded. If that is meant, run it with --although-over.");
        surroundings.Output.WriteWrapped(over, surroundings.Width);
        isAllowed = Ask("Record it all the same, yes or no? ")?.Trim() is "yes" or "y";
        if (!isAllowed)
            surroundings.Messages.WriteWrapped("Nothing was recorded.", surroundings.Width);
        return isAllowed;
    }

    private (string Slot, string Entry) Decision(string rest)
    {
        var question = Said(rest, "What has to be decided?");
        return ("decisions", ExecutionEntries.Decision(Now, question, Said("", "What is decided?"), person, [], reversible: true));
    }

    private static (string Slot, string Entry) Once(bool isFree, string slot, Func<string> entry) =>
        isFree ? (slot, entry()) : throw Wrong($"{slot} is recorded already.", "Facts are added, never edited.");

    private void Confirm(CutoverRecord record, string line)
    {
        Add(record, line, [Once(record.Execution?.Confirmed is null, "confirmed", () => ExecutionEntries.Confirmation(Now, person))]);
        if (person == record.Release.Deployer?.Id || record.Execution?.Deployments.Any(deployment => deployment.By.Id == person) == true)
            surroundings.Messages.WriteWrapped("Confirmed by the person who deploys: somebody else should look too. Write undo, and let them confirm.", surroundings.Width);
    }

    private void Add(CutoverRecord record, string line, IEnumerable<(string Slot, string Entry)> entries)
    {
        recorded.Push((line, record.Add(entries)));
        CutoverBoard.WriteNext(CutoverRecord.Read(root, id), surroundings, Now);
    }

    private void TakeBack()
    {
        if (!recorded.TryPeek(out var last))
            throw Wrong("This run has recorded nothing that could be taken back.", "What was recorded before stays: facts are added, never edited.");
        CutoverRecord.TakeBack(root, last.Edit);
        recorded.Pop();
        surroundings.Output.WriteWrapped($"Taken back: {Inert.Text(last.Line)}", surroundings.Width);
        CutoverBoard.WriteNext(CutoverRecord.Read(root, id), surroundings, Now);
    }

    private string Said(string rest, string question) => rest.Length > 0 ? rest
        : Ask($"{question} ") is { } answer && answer.Trim().Length > 0 ? answer.Trim() : throw Wrong("Nothing was said, and nothing was recorded.", "Say it again.");

    private string? Ask(string prompt)
    {
        surroundings.Output.Write(prompt);
        surroundings.Output.Flush();
        return surroundings.Input.ReadLine();
    }
}
