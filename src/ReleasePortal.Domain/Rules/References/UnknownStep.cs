using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.References;

public sealed class UnknownStep : ReviewRule
{
    public override string Code => "REF019";

    public override string Title => "A step that the runbook does not have";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records) =>
        records.Runbooks.SelectMany(runbook => Predecessors(runbook.Steps, $"runbook \"{runbook.Id}\""))
            .Concat(records.Releases.SelectMany(release => InRelease(release, records)));

    private IEnumerable<Finding> InRelease(Release release, RecordSet records)
    {
        var runbook = records.Runbooks.Find(release.Runbook);
        var steps = runbook?.Steps ?? release.Steps;
        var owner = runbook is null ? $"release \"{release.Id}\"" : $"runbook \"{runbook.Id}\"";
        var findings = Predecessors(release.Steps, owner);
        if (runbook is null && release.Runbook is not null)
            return findings;
        var ids = steps.Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        if (release.Rollback is { Step: { } start } rollback && !ids.Contains(start))
            findings = findings.Append(Missing(rollback.Origin.Value("step"), start, owner, ids));
        if (records.Executions.TryFind(release.Id, out var execution))
        {
            findings = findings.Concat(execution.Steps.Concat(execution.Rehearsals.SelectMany(rehearsal => rehearsal.Steps))
                .Where(step => !ids.Contains(step.Step))
                .Select(step => Missing(step.Origin.Value("step"), step.Step, owner, ids)));
        }

        return findings;
    }

    private IEnumerable<Finding> Predecessors(IReadOnlyList<RunbookStep> steps, string owner)
    {
        var ids = steps.Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        return from step in steps
               from before in step.After
               where !ids.Contains(before)
               select Missing(step.Origin.Value("after"), before, owner, ids);
    }

    private Finding Missing(Sources.Place place, string step, string owner, IEnumerable<string> ids) => new(
        this,
        place,
        $"The {owner} has no step \"{step}\".",
        DidYouMean.Among(ids, step, "Use the id of one of its steps."));
}
