using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Completion;

/// <summary>What went otherwise than planned: the window, steps, deployments, lost time, surprises, and the scope.</summary>
internal static class DeviationSection
{
    public static Card Of(Release release, ReleaseFacts facts, Material material)
    {
        List<Reason> lines =
        [
            .. Window(facts, material),
            .. StepTimes.Of(release, material.Records).Select(step => Step(step, facts, material)).OfType<Reason>(),
            .. Deployments(facts.Execution?.Deployments ?? [], material),
            .. Scope(facts),
        ];
        List<Part> parts = [];
        if (lines.Count > 0)
            parts.Add(new ReasonList(lines));
        if (facts.Execution is { Surprises.Count: > 0 } surprised)
            parts.Add(new Titled("Surprises", ExecutionLog.Surprises(surprised, material)));
        if (facts.Execution is { Delays.Count: > 0 } delayed)
            parts.Add(new Titled($"Lost time: {DurationWords.Of(delayed.Delays.Aggregate(Duration.Zero, (sum, delay) => sum + delay.Duration))}", ExecutionSection.Delays(delayed.Delays, material)));
        if (parts.Count == 0)
            parts.Add(new Paragraph("Nothing went otherwise than planned, as far as it is recorded."));
        return new Card("deviations", "What went otherwise", new Group(parts)) { Padded = true };
    }

    private static IEnumerable<Reason> Window(ReleaseFacts facts, Material material)
    {
        if (facts.Baseline?.Window is not { } promised)
            yield break;
        if (PromisedWindow.Of(facts.Plans) is { Count: > 1 } moved)
            yield return new Reason(States.AtRisk, PromiseSection.Summary(moved, material));
        if (facts.StartedAt is { } started && started < promised.Start)
            yield return new Reason(States.AtRisk, $"The first deployment began {DurationWords.Of(promised.Start - started)} before the window opened.");
        if (facts.FinishedAt is { } finished && finished > promised.End)
            yield return new Reason(States.AtRisk, $"The last deployment ended {DurationWords.Of(finished - promised.End)} after the window closed.");
    }

    /// <summary>What was not done, did not work, was ordered though nobody wanted it, or took longer than planned by a quarter and five minutes.</summary>
    private static Reason? Step(StepTimes step, ReleaseFacts facts, Material material)
    {
        var title = material.Prose.Line(step.Step.Title);
        return step switch
        {
            { Planned: not null, Actual: [] } => NotDone(title, facts),
            { Planned: null, Actual: [.., var ordered] } => new Reason(States.Of(ReleaseStatus.RolledBack).Saying("Ordered"), new Pair(title, new Listed([material.Time.Moment(ordered.StartedAt.Instant), material.Links.To(ordered.By)]))),
            { Actual: [.., { Result: StepResult.Failed } failed] } => new Reason(States.Of(StepResult.Failed), new Pair(title, new Listed(["failed", material.Links.To(failed.By)]))),
            { Actual: [.., { Result: StepResult.Skipped } skipped] } => new Reason(States.Of(StepResult.Skipped), new Pair(title, new Listed(["was skipped", material.Links.To(skipped.By)]))),
            { Actual: [_, _, ..] tries } => new Reason(States.AtRisk, new Pair(title, $"took {Count.InWords(tries.Count, "try", "tries")}")),
            _ => StepTimes.Taken(step.Actual) is { } taken && taken - step.Step.Duration is var more && more > (step.Step.Duration * 0.25) && more > Duration.FromMinutes(5)
                ? new Reason(States.Pending, new Pair(title, $"took {DurationWords.Of(more)} longer than planned")) : null,
        };
    }

    /// <summary>Of a release that was taken back, what nobody recorded was not reached.</summary>
    private static Reason? NotDone(Part title, ReleaseFacts facts) => facts.Execution is not { Steps.Count: > 0 } || !facts.WasExecuted ? null
        : facts.Release.Status.IsUndone() ? new Reason(States.Of(StepResult.Skipped).Saying("Not reached"), new Pair(title, facts.Release.Status == ReleaseStatus.Failed ? "not done: the release failed" : "not done: the release was rolled back"))
        : new Reason(States.Open, new Pair(title, "was not recorded"));

    /// <summary>What failed, was undone or was not planned; those of one kind in one line.</summary>
    private static IEnumerable<Reason> Deployments(IReadOnlyList<Deployment> deployments, Material material) => deployments
        .Where(deployment => deployment is not { Planned: true, Result: null or DeploymentResult.Succeeded })
        .GroupBy(deployment => (deployment.Result, Words: ExecutionSection.Reason(deployment)))
        .Select(group => (State: group.Key.Result is { } result ? States.Of(result) : States.Of(ReleaseStatus.InProgress), group.Key.Words, All: group.ToList()))
        .Select(group => new Reason(group.State, new Pair(
            new Listed([group.All is [var only] ? $"Deployment {only.Id}" : Count.Sentence(Count.InWords(group.All.Count, "deployment")), .. group.All.Select(deployment => deployment.Service).DistinctBy(service => service.Id).Select(material.Links.To)]),
            $"{group.Words}; {group.State.Word.ToLowerInvariant()}")));

    private static IEnumerable<Reason> Scope(ReleaseFacts facts)
    {
        if (facts.ScopeSince is not { IsSame: false } since)
            yield break;
        (string Did, IReadOnlyList<PublishedScopeItem> Items)[] groups = [("added", since.Added), ("removed", since.Removed), ("changed", since.Changed)];
        foreach (var (did, items) in groups)
        {
            foreach (var item in items)
                yield return new Reason(States.AtRisk, new Pair(item.Title == item.Id ? item.Id : $"{item.Id}, {item.Title}", $"{did} after the scope was promised"));
        }
    }
}
