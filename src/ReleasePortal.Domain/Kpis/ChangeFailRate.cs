using ReleasePortal.Domain.Learning;

namespace ReleasePortal.Domain.Kpis;

public sealed class ChangeFailRate : KpiDefinition
{
    private static readonly Figure Failed = Figure.Percent("failed", "Deployments to production that failed", Better.Lower);

    public override Kpi? Number => Kpi.ChangeFailRate;

    public override KpiGroup Group => KpiGroup.Stability;

    public override string Title => "Change fail rate";

    public override string Question => "How many deployments needed a rollback or a hotfix, or caused an incident?";

    public override IReadOnlyList<Figure> Figures { get; } = [Failed];

    public override IEnumerable<Sighting> Observe(KpiFacts facts)
    {
        foreach (var deployment in facts.Deployments)
        {
            var why = deployment.WhyNone is null ? facts.Failures.Why(deployment) : null;
            yield return deployment.WhyNone is { } none
                ? new LeftOut(deployment.Subject, deployment.FinishedAt!.Value, deployment.Of, none)
                : new Observation(Failed, deployment.Subject, deployment.FinishedAt!.Value, deployment.Of, why ?? "it worked", Amount: why is null ? 0 : 1);
        }
    }
}
