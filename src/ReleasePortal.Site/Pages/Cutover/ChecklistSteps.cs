using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Pages.Runbooks;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>Makes the lines of the checklist of one release.</summary>
internal sealed class ChecklistSteps(Release release, IReadOnlyList<RunbookStep> steps, Material material)
{
    private readonly StepOrder order = new(steps);
    private readonly IReadOnlySet<string> back = WayBack.StepsOf(release, steps);
    private readonly IReadOnlyList<ExecutedStep> recorded = material.Records.Executions.TryFind(release.Id, out var execution) ? execution.Steps : [];

    public Checklist Of(IEnumerable<StepTimes> steps) => new([.. steps.Select(Of)]);

    public static string Machine(Instant instant) => InstantPattern.General.Format(Instant.FromUnixTimeSeconds(instant.ToUnixTimeSeconds()));

    private ChecklistStep Of(StepTimes times)
    {
        var step = times.Step;
        return new ChecklistStep(step.Id, material.Prose.Line(step.Title), times.Planned is { } planned ? OffsetWords.Of(planned.Start) : null, Details(times), [.. Lines(step)], [.. times.Actual.Select(Try)])
        {
            Marks = [.. Marks(times)],
            Takes = Seconds(step.Duration),
            At = times.Planned is { } due ? Seconds(due.Start) : null,
            After = string.Join(' ', step.After),
            Kind = KebabCase.Of(step.Kind.ToString()),
            Fixed = step.Starts is null ? null : "yes",
            NoReturn = IsNoReturn(step) ? "yes" : null,
            Order = back.Contains(step.Id) ? "back" : order.IsIfOrdered(step) ? "other" : null,
        };
    }

    /// <summary>The plan may name a step of the runbook too.</summary>
    private bool IsNoReturn(RunbookStep step) => step.PointOfNoReturn || release.Rollback?.PointOfNoReturn == step.Id;

    private IEnumerable<State> Marks(StepTimes times)
    {
        if (IsNoReturn(times.Step))
            yield return StepMarks.NoReturn;
        if (times.Step.Kind == StepKind.Checkpoint && times.Planned is not null)
            yield return StepMarks.Checkpoint;
        if (times.Planned is { IsCritical: true })
            yield return StepMarks.Critical;
        if (order.IsCircular && times.Step.IfOrdered)
            yield return StepMarks.IfOrdered;
    }

    private Listed Details(StepTimes times) => new([.. ((Part?[])
    [
        times is { Planned: not null, PlannedAt: { } at } ? material.Time.Hours(new Interval(at, at + times.Step.Duration)) : null,
        DurationWords.Of(times.Step.Duration),
        times.Step.Owner is { } owner ? material.Links.To(owner) : "nobody named",
        times.Step.Environment is { } environment ? material.Links.To(environment) : null,
        EnumWords.Lower(times.Step.Kind),
    ]).OfType<Part>()]);

    private IEnumerable<Pair> Lines(RunbookStep step)
    {
        if (step.Instructions is { } how)
            yield return new Pair(Html.Of($"<b>Do:</b>"), material.Prose.Line(how));
        yield return new Pair(Html.Of($"<b>It worked if:</b>"), step.Verification is { } verification ? material.Prose.Line(verification) : StepMarks.Missing("Not said"));
        if (step.Rollback is { } rollback)
            yield return new Pair(Html.Of($"<b>Way back:</b>"), material.Prose.Line(rollback));
    }

    private StepTry Try(ExecutedStep done) => new(
        Index(done),
        Machine(done.StartedAt.Instant),
        done.FinishedAt is { } finished ? Machine(finished.Instant) : null,
        done.Result is { } result ? KebabCase.Snake(result.ToString()) : null,
        done.Result is { } ended ? States.Of(ended) : States.Of(ReleaseStatus.InProgress),
        new Listed(
        [
            done.FinishedAt is { } until && until.Instant > done.StartedAt.Instant ? material.Time.Hours(new Interval(done.StartedAt.Instant, until.Instant)) : material.Time.Moment(done.StartedAt.Instant),
            material.Links.To(done.By),
        ]));

    private string Index(ExecutedStep done) => Enumerable.Range(0, recorded.Count).First(index => ReferenceEquals(recorded[index], done)).ToString(CultureInfo.InvariantCulture);

    private static string Seconds(Duration duration) => ((long)duration.TotalSeconds).ToString(CultureInfo.InvariantCulture);
}
