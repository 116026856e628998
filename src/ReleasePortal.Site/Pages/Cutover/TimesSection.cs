using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>Planned, rehearsed and actual times of each step, side by side.</summary>
internal static class TimesSection
{
    private static readonly string[] Columns = ["Step", "Planned", "Takes", "Rehearsed", "Actual", "Took", "Against the plan"];

    public static Card Of(IReadOnlyList<StepTimes> steps, Rehearsal? rehearsal, Material material)
    {
        var table = Table.Of("Planned, rehearsed and actual times", Columns, steps.Select(step => Cells(step, material)));
        return new Card("times", "Planned, rehearsed, actual", rehearsal is null ? table : new Group([Note(rehearsal, material), table]));
    }

    /// <summary>From the first start to the last end, in minutes from the start of the window; of what is done.</summary>
    public static IReadOnlyDictionary<string, (Duration Start, Duration Finish)> Actual(IReadOnlyList<StepTimes> steps, Instant opens) => steps
        .Where(step => StepTimes.Taken(step.Actual) is not null)
        .ToDictionary(step => step.Step.Id, step => (step.Actual[0].StartedAt.Instant - opens, step.Actual[^1].FinishedAt!.Instant - opens), StringComparer.Ordinal);

    private static Paragraph Note(Rehearsal rehearsal, Material material) => new(new Pair(
        new Listed([Html.Of($"Rehearsed {material.Time.MomentText(rehearsal.StartedAt)}"), material.Links.To(rehearsal.Environment)]),
        rehearsal.Note is { } note ? material.Prose.Line(note) : ""));

    private static IReadOnlyList<Part> Cells(StepTimes step, Material material) =>
    [
        material.Prose.Line(step.Step.Title),
        step is { Planned: { } planned, PlannedAt: { } at } ? new Stacked(OffsetWords.Of(planned.Start), material.Time.Moment(at)) : "if ordered",
        DurationWords.Of(step.Step.Duration),
        StepTimes.Taken(step.Rehearsed) is { } rehearsed ? new Stacked(DurationWords.Taken(rehearsed), Against(rehearsed - step.Step.Duration)) : "",
        step.Actual is [var first, ..] ? new Stacked(material.Time.Moment(first.StartedAt.Instant), material.Links.To(step.Actual[^1].By)) : "",
        StepTimes.Taken(step.Actual) is { } taken ? new Stacked(DurationWords.Taken(taken), step.Actual[^1].Result is { } result ? States.Of(result) : null) : step.Actual.Count > 0 ? States.Of(ReleaseStatus.InProgress) : "",
        step.Actual is [var begun, ..] && step.PlannedAt is { } due ? $"began {OffsetWords.Deviation(begun.StartedAt.Instant - due)}" : "",
    ];

    private static string Against(Duration more) => more == Duration.Zero ? "as planned" : $"{DurationWords.Of(more)} {(more > Duration.Zero ? "longer" : "shorter")}";
}
