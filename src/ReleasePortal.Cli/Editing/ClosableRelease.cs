using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Repository.Editing;

namespace ReleasePortal.Cli.Editing;

/// <summary>A release ends in its plan, and how it went in its execution record.</summary>
internal sealed record ClosableRelease(Release Plan) : ClosableRecord
{
    private static readonly IReadOnlyList<Choice> Ends =
    [
        new("completed", "it was carried out, and works"), new("rolled_back", "it was undone"), new("failed", "it was carried out, and does not work"),
        new("cancelled", "it will not be: somebody decided so"), new("withdrawn", "it will not be: it was taken back"),
    ];

    public override IReadOnlyList<EditedRecord> Close(ClosingFacts facts, EditingDesk desk, Interview interview)
    {
        facts.RequireOnly("a release", "--as", "--by", "--outcome", "--at");
        if (Plan.Status.IsFinal())
            throw Over(Plan, EditOptions.NameOf(Plan.Status));
        var end = interview.Ask(new Question("--as", $"How did {Plan.Name} end?") { Given = facts.Status, Standard = Plan.Status.IsRunning() ? "completed" : null, Choices = Ends });
        if (end is "cancelled" or "withdrawn" or "")
        {
            interview.RequireAll();
            return [desk.Edit(Plan).Set("status", end)];
        }

        var execution = desk.Records.Executions.TryFind(Plan.Id, out var found) && found is { Deployments.Count: > 0 } or { Steps.Count: > 0 } ? found : throw new CommandFailure(
            ExitStatus.WrongUse, $"Nothing is recorded of what happened in {Plan.Id}, so it cannot be {end.Replace('_', ' ')}.", $"Record its steps and deployments in execution.yml first, or close it with --as cancelled or --as withdrawn.");
        var recorded = Recorded(execution, end, facts, desk, interview);
        interview.RequireAll();
        return [desk.Edit(Plan).Set("status", end), recorded];
    }

    /// <summary>Facts are added where they are missing, never changed.</summary>
    private EditedRecord Recorded(ExecutionRecord execution, string end, ClosingFacts facts, EditingDesk desk, Interview interview)
    {
        var record = desk.Edit(execution);
        if (execution.Confirmed is null && end == "completed")
        {
            var person = interview.Ask(PersonQuestions.By("--by", "Who confirms that it works? Not who deployed it.", facts.By, desk.Records, Plan.Owner.Id));
            record = record.Put("confirmed", ("at", EditOptions.Time(facts.At ?? desk.Now)), ("by", person));
        }

        if (execution.Outcome is not null)
            return record;
        var words = interview.Ask(new Question("--outcome", "How did it end, in a sentence?") { Given = facts.Outcome });
        return words.Length == 0 ? record : record.Set("outcome", words);
    }
}
