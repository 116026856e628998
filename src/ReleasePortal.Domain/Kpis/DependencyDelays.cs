using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

public sealed class DependencyDelays : KpiDefinition
{
    private static readonly Duration Before = Duration.FromDays(7);
    private static readonly Figure Delays = Figure.Count("delays", "Delays because of another release");
    private static readonly Figure Hours = new("hours", "Hours lost to them", FigureKind.Total, KpiUnit.Hours, Better.Lower);
    private static readonly Figure Predicted = Figure.Percent("predicted", "Of these, predicted a week before by the plans", Better.Higher);

    public override Kpi? Number => Kpi.DependencyDelays;

    public override KpiGroup Group => KpiGroup.Predictability;

    public override string Title => "Dependency delays";

    public override string Question => "How often does a release wait for another, and could it be seen a week before?";

    public override IReadOnlyList<Figure> Figures { get; } = [Delays, Hours, Predicted];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) =>
        Delayed.Look(facts, cause => cause == DelayCause.Dependency, Delays, Hours, perReleases: null).Concat(facts.Executed.SelectMany(release => Seen(release, facts)));

    private static IEnumerable<Sighting> Seen(ReleaseFacts release, KpiFacts facts)
    {
        foreach (var (place, delay) in (release.Execution?.Delays ?? []).Index().Where(delay => delay.Item.Cause == DelayCause.Dependency))
        {
            var subject = new Subject(release.Execution!, $"delay {place + 1}");
            var then = (release.StartedAt ?? release.Release.Window.Interval.Start) - Before;
            if (PlanAt(release, then) is not { Window: { } window })
            {
                yield return new LeftOut(subject, release.EndedAt, release.Of, "its plan of a week before is not in Git, so that nobody knows whether it was predicted");
                continue;
            }

            var other = Conflicts(release.Release, window, then, facts);
            yield return new Observation(
                Predicted, subject, release.EndedAt, release.Of, other is null ? "a week before, the plans fitted" : $"the plan of {other} stood against it a week before", other is null ? 0 : 1);
        }
    }

    /// <summary>A release that it waits for and that, as planned then, would not be done in time; null where all would.</summary>
    private static string? Conflicts(Release release, Interval window, Instant then, KpiFacts facts) => release.DependsOn
        .Where(dependency => facts.Find(dependency.Release) is { } other && PlanAt(other, then) is { } plan
            && (plan.Status is ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn or ReleaseStatus.Postponed or ReleaseStatus.Failed or ReleaseStatus.RolledBack
                || (dependency.Kind == DependencyKind.Before && plan.Status != ReleaseStatus.Completed && plan.Window?.End > window.Start)))
        .Select(dependency => dependency.Release.Id)
        .FirstOrDefault();

    private static PublishedPlan? PlanAt(ReleaseFacts release, Instant then) => release.Plans.LastOrDefault(plan => plan.At <= then);
}
