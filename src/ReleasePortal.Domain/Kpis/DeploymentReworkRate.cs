namespace ReleasePortal.Domain.Kpis;

public sealed class DeploymentReworkRate : KpiDefinition
{
    private static readonly Figure Rework = Figure.Percent("rework", "Unplanned deployments that mend", Better.Lower);

    public override KpiGroup Group => KpiGroup.Stability;

    public override string Title => "Deployment rework rate";

    public override string Question => "How many deployments are there only to mend what another one broke?";

    public override IReadOnlyList<Figure> Figures { get; } = [Rework];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) => facts.Deployments.Select(deployment =>
    {
        var mends = !deployment.First.Planned && deployment.First.Remediates is not null;
        return deployment.WhyNone is { } none
            ? (Sighting)new LeftOut(deployment.Subject, deployment.FinishedAt!.Value, deployment.Of, none)
            : new Observation(Rework, deployment.Subject, deployment.FinishedAt!.Value, deployment.Of, mends ? $"unplanned, and mends {deployment.First.Remediates}" : "planned, or mends nothing", mends ? 1 : 0);
    });
}
