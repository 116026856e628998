using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Execution;

/// <summary>One step of a release: when it is planned, how it was rehearsed, and how it was done.</summary>
/// <param name="Step">As it is written.</param>
/// <param name="Planned">Null for what is only done when it is ordered, and where steps wait for each other in a circle.</param>
/// <param name="PlannedAt">When it is planned to start.</param>
/// <param name="Rehearsed">In the last rehearsal; each try, in order. None where it was not rehearsed.</param>
/// <param name="Actual">Each try, in order; none where it was not begun.</param>
public sealed record StepTimes(RunbookStep Step, ScheduledStep? Planned, Instant? PlannedAt, IReadOnlyList<ExecutedStep> Rehearsed, IReadOnlyList<ExecutedStep> Actual)
{
    /// <summary>The steps of a release in the order of the plan, then those that are only done when they are ordered.</summary>
    public static IReadOnlyList<StepTimes> Of(Release release, RecordSet records)
    {
        var steps = CutoverSteps.Of(release, records);
        var schedule = RunbookSchedule.Of(steps);
        records.Executions.TryFind(release.Id, out var execution);
        var rehearsed = InOrder(Last(execution)?.Steps ?? []);
        var actual = InOrder(execution?.Steps ?? []);
        return schedule is null
            ? [.. steps.DistinctBy(step => step.Id).Select(step => Of(step, null))]
            : [.. schedule.Steps.Select(planned => Of(planned.Step, planned)), .. schedule.IfOrdered.Select(step => Of(step, null))];

        StepTimes Of(RunbookStep step, ScheduledStep? planned) =>
            new(step, planned, release.Window.Start.Instant + planned?.Start, [.. rehearsed[step.Id]], [.. actual[step.Id]]);
    }

    /// <summary>The rehearsal that started last; null where there was none.</summary>
    public static Rehearsal? Last(ExecutionRecord? execution) => execution?.Rehearsals.MaxBy(rehearsal => rehearsal.StartedAt);

    /// <summary>From the start of the first try to the end of the last; null while it runs, and where it was not begun.</summary>
    public static Duration? Taken(IReadOnlyList<ExecutedStep> tries) =>
        tries is [var first, ..] && tries[^1].FinishedAt is { } finished ? finished.Instant - first.StartedAt.Instant : null;

    private static ILookup<string, ExecutedStep> InOrder(IReadOnlyList<ExecutedStep> tries) =>
        tries.OrderBy(step => step.StartedAt.Instant).ToLookup(step => step.Step, StringComparer.Ordinal);
}
