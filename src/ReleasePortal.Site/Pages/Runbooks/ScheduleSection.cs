using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Site.Graphs;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Runbooks;

/// <summary>When each step is due, drawn and in words.</summary>
internal static class ScheduleSection
{
    public static Card Of(string id, RunbookSchedule? schedule, IReadOnlyDictionary<string, (Duration Start, Duration Finish)>? actual = null) => schedule switch
    {
        null => new Card(id, "Schedule", new Empty("There is none: some steps wait for each other in a circle, so that none of them can begin. portal check says which.")),
        { Steps.Count: 0 } => new Card(id, "Schedule", new Empty("Every step is only done when it is ordered.")),
        _ => new Card(id, "Schedule", new Group([.. Parts(schedule, actual)])) { Padded = true, Mark = DurationWords.Of(schedule.Length) },
    };

    /// <summary>From T−1 h to T+1 h 40 min, 2 h 40 min in all.</summary>
    public static string Extent(RunbookSchedule schedule) =>
        $"From {OffsetWords.Of(schedule.Start)} to {OffsetWords.Of(schedule.End)}, {DurationWords.Of(schedule.Length)} in all";

    private static IEnumerable<Part> Parts(RunbookSchedule schedule, IReadOnlyDictionary<string, (Duration Start, Duration Finish)>? actual)
    {
        yield return new Paragraph(Html.Of($"<b>{Extent(schedule)}.</b> {Critical(schedule)}"));
        if (schedule.Gaps.Count > 0)
            yield return new Paragraph(Html.Quiet($"Nobody works {Count.List([.. schedule.Gaps.Select(gap => $"from {OffsetWords.Of(gap.Start)} to {OffsetWords.Of(gap.End)}")])}."));
        yield return ScheduleChart.Of("schedule", [.. schedule.Steps.Select(step => Bar(step, actual))], "Steps of the cutover, by time", Description(schedule));
        yield return new Paragraph(Html.Of($"<span class=\"sub key\">◆ with a thick edge: critical, a minute late here is a minute late at the end. Dashed: slack, for so long nobody waits.{(actual is { Count: > 0 } ? " The thin bar below: as it was done." : "")}</span>"));
    }

    private static string Critical(RunbookSchedule schedule)
    {
        var path = schedule.CriticalPath;
        return $"The critical path has {Count.InWords(path.Count, "step")}: {string.Join(" → ", path.Select(step => step.Step.Title))}.";
    }

    private static string Description(RunbookSchedule schedule) => string.Join(" ", schedule.Steps.Select(step => $"{Words(step)}."));

    private static ScheduleBar Bar(ScheduledStep step, IReadOnlyDictionary<string, (Duration Start, Duration Finish)>? actual) =>
        new(step.Step.Title, Words(step), step.Start, step.Finish, step.LatestFinish, step.IsCritical, actual is not null && actual.TryGetValue(step.Step.Id, out var done) ? done : null);

    private static string Words(ScheduledStep step) =>
        $"{step.Step.Title}: {OffsetWords.Of(step.Start)} to {OffsetWords.Of(step.Finish)}, {(step.IsCritical ? "critical" : $"slack {DurationWords.Of(step.Slack)}")}";
}
