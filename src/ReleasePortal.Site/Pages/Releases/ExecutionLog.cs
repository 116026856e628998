using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>Decisions, steps, surprises, checks and the last word, in the order of the clock.</summary>
internal static class ExecutionLog
{
    public static Log Of(Release release, ExecutionRecord execution, Material material)
    {
        var steps = (material.Records.Runbooks.Find(release.Runbook)?.Steps ?? []).Concat(release.Steps)
            .DistinctBy(step => step.Id).ToDictionary(step => step.Id, step => step.Title, StringComparer.Ordinal);
        var checks = release.Validation.ToDictionary(check => check.Id, check => check.Title, StringComparer.Ordinal);
        IEnumerable<(Instant At, string Tone, Part What, Part? Below)> events =
        [
            .. execution.Steps.Select(step => StepDone(step, steps, material)),
            .. execution.Decisions.Select(decision => Decided(decision, material)),
            .. execution.Surprises.Select(Surprised),
            .. execution.Validation.Select(result => Checked(result, checks, material)),
        ];
        if (execution.Confirmed is { } confirmed)
            events = events.Append((confirmed.At.Instant, "ok", Html.Of($"<b>Confirmed</b> by {material.Links.NameOf(confirmed.By)}"), null));
        return new Log([.. events.OrderBy(entry => entry.At).Select(entry =>
            new LogEntry(entry.Tone, material.Time.Moment(entry.At), entry.What, entry.Below))]);
    }

    /// <summary>The decisions alone.</summary>
    public static Log Decisions(ExecutionRecord execution, Material material) => new([.. execution.Decisions.OrderBy(decision => decision.At.Instant).Select(decision => Decided(decision, material))
        .Select(entry => new LogEntry(entry.Item2, material.Time.Moment(entry.Item1), entry.Item3, entry.Item4))]);

    /// <summary>The surprises alone.</summary>
    public static Log Surprises(ExecutionRecord execution, Material material) => new([.. execution.Surprises.OrderBy(surprise => surprise.At.Instant).Select(Surprised)
        .Select(entry => new LogEntry(entry.Item2, material.Time.Moment(entry.Item1), entry.Item3, entry.Item4))]);

    private static (Instant, string, Part, Part?) StepDone(ExecutedStep step, Dictionary<string, string> titles, Material material)
    {
        var state = step.Result is { } result ? States.Of(result) : States.Of(ReleaseStatus.InProgress);
        var took = step.FinishedAt is { } finished ? $", {DurationWords.Taken(finished.Instant - step.StartedAt.Instant)}" : "";
        return (step.StartedAt.Instant, state.Tone, Html.Of($"<b>{titles.GetValueOrDefault(step.Step, step.Step)}</b>"),
            $"{state.Word} by {material.Links.NameOf(step.By)}{took}");
    }

    private static (Instant, string, Part, Part?) Decided(ExecutionDecision decision, Material material) =>
        (decision.At.Instant, "plan", Html.Of($"<b>Decision:</b> {decision.Question}"),
            $"{decision.Decision}, decided by {material.Links.NameOf(decision.By)}{(decision.Reversible ? "" : "; it could not be reversed")}");

    private static (Instant, string, Part, Part?) Surprised(Surprise surprise) =>
        (surprise.At.Instant, States.OfSeverity(surprise.Severity).Tone, Html.Of($"<b>Surprise:</b> {surprise.Title}"),
            $"{States.OfSeverity(surprise.Severity).Word}{(surprise.Known ? ", known before the decision" : "")}");

    private static (Instant, string, Part, Part?) Checked(ValidationResult result, Dictionary<string, string> titles, Material material)
    {
        var state = States.Of(result.Result);
        return (result.At.Instant, state.Tone, Html.Of($"<b>{titles.GetValueOrDefault(result.Id, result.Id)}</b>"),
            $"{state.Word}, checked by {material.Links.NameOf(result.By)}");
    }
}
