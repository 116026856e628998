using NodaTime;
using ReleasePortal.Domain.History;

namespace ReleasePortal.Domain.Kpis;

public sealed class ChangesOutsideWindow : KpiDefinition
{
    private static readonly Figure Share = Figure.Percent("outside", "Deployments that started outside the window of their plan", Better.Lower);

    public override KpiGroup Group => KpiGroup.Governance;

    public override string Title => "Changes outside their window";

    public override string Question => "What was deployed when nobody expected it?";

    public override IReadOnlyList<Figure> Figures { get; } = [Share];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) =>
        from deployment in facts.Deployments
        let window = WindowAt(deployment)
        let mends = deployment.First.Remediates is not null
        let isOutside = deployment.Steps.Any(step => step.StartedAt.Instant < window.Start || step.StartedAt.Instant >= window.End)
        select mends
            ? (Sighting)new LeftOut(deployment.Subject, deployment.FinishedAt!.Value, deployment.Of, "it mends, and has no window")
            : new Observation(Share, deployment.Subject, deployment.FinishedAt!.Value, deployment.Of, isOutside ? "a deployment started outside the window" : "inside the window", isOutside ? 1 : 0);

    /// <summary>As the plan said when it started: to move the window afterwards does not help.</summary>
    private static Interval WindowAt(ServiceDeployment deployment) =>
        deployment.Release.Plans.LastOrDefault(plan => plan.At <= deployment.StartedAt)?.Window ?? deployment.Release.Release.Window.Interval;
}
