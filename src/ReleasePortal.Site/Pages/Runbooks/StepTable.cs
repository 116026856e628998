using ReleasePortal.Domain.Execution;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Runbooks;

/// <summary>The steps of a runbook in the order of its schedule: who, when, how long, how late it may be, how one knows, and the way back.</summary>
internal static class StepTable
{
    private static readonly string[] Columns = ["Step", "Who", "Starts", "Takes", "Slack", "How one knows that it worked", "Way back"];

    public static Table Of(IReadOnlyList<RunbookStep> steps, RunbookSchedule? schedule, Material material)
    {
        var planned = (schedule?.Steps ?? []).ToDictionary(step => step.Step.Id, StringComparer.Ordinal);
        IEnumerable<RunbookStep> ordered = schedule is null ? steps : [.. schedule.Steps.Select(step => step.Step), .. schedule.IfOrdered];
        return new Table("Steps", Columns, [.. ordered.Select(step => Table.RowOf(Columns, Cells(step, planned.GetValueOrDefault(step.Id), steps, material)) with { Id = step.Id })]);
    }

    private static IReadOnlyList<Part> Cells(RunbookStep step, ScheduledStep? planned, IReadOnlyList<RunbookStep> steps, Material material)
    {
        var omissions = StepOmissions.Of(step);
        return
        [
            new Stacked(Title(step, planned, material), step.Instructions is { } how ? material.Prose.Line(how) : null),
            new Stacked(step.Owner is { } owner ? material.Links.To(owner) : StepMarks.Missing("Nobody named"), EnumWords.Of(step.Kind)),
            new Stacked(planned is null ? "if ordered" : OffsetWords.Of(planned.Start), new Listed([.. Below(step, steps, material)])),
            DurationWords.Of(step.Duration),
            planned is null ? "" : planned.IsCritical ? "none, critical" : DurationWords.Of(planned.Slack),
            step.Verification is { } verification ? material.Prose.Line(verification) : StepMarks.Missing("Not said"),
            step.Rollback is { } rollback ? material.Prose.Line(rollback) : omissions.Contains(StepOmission.Rollback) ? StepMarks.Missing("Not said") : "",
        ];
    }

    private static Part Title(RunbookStep step, ScheduledStep? planned, Material material) => new Group(
    [
        material.Prose.Line(step.Title),
        .. planned is { IsCritical: true } ? [StepMarks.Critical] : Array.Empty<Part>(),
        .. step.PointOfNoReturn ? [StepMarks.NoReturn] : Array.Empty<Part>(),
    ]);

    private static IEnumerable<Part> Below(RunbookStep step, IReadOnlyList<RunbookStep> steps, Material material)
    {
        var before = step.After.Select(id => steps.FirstOrDefault(other => other.Id == id)?.Title ?? id).ToList();
        if (step.Starts is not null)
            yield return "at a fixed time";
        else if (before.Count > 0)
            yield return $"after {Count.List(before)}";
        if (step.Environment is { } environment)
            yield return material.Links.To(environment);
    }
}
