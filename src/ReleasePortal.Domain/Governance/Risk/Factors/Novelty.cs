namespace ReleasePortal.Domain.Governance.Risk.Factors;

/// <summary>Whether something is done for the first time.</summary>
internal sealed class Novelty : RiskFactor
{
    public override RiskFactorKind Kind => RiskFactorKind.Novelty;

    public override RiskRow Of(RiskCase risk) => risk.Release.Risk?.FirstTime switch
    {
        null => Missing(risk, "Nobody said whether anything is done for the first time", risk.Release),
        true => Row(risk, "Something is done for the first time", risk.Weights.Novelty, risk.Release),
        false => Row(risk, "Nothing is done for the first time", 0, risk.Release),
    };
}
