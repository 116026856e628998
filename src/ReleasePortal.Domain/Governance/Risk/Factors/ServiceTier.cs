namespace ReleasePortal.Domain.Governance.Risk.Factors;

/// <summary>How much depends on the most critical service that changes.</summary>
internal sealed class ServiceTier : RiskFactor
{
    public override RiskFactorKind Kind => RiskFactorKind.ServiceTier;

    public override RiskRow Of(RiskCase risk) => risk.Unknown is { } unknown
        ? Missing(risk, $"Nothing is known of {unknown}", risk.Release)
        : Row(risk, $"Tier {risk.Worst!.Tier}: {risk.Worst.Title}", risk.Weights.OfTier.Of(risk.Worst.Tier), risk.Worst);
}
