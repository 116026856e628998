namespace ReleasePortal.Domain.Governance.Risk.Factors;

/// <summary>Whether something stays that a rollback does not undo.</summary>
internal sealed class LastingChange : RiskFactor
{
    public override RiskFactorKind Kind => RiskFactorKind.LastingChange;

    public override RiskRow Of(RiskCase risk)
    {
        var (data, contract) = (risk.Release.Risk?.IrreversibleMigration, risk.Release.Risk?.BreakingContract);
        var weights = risk.Weights.OfLastingChange;
        var points = Math.Max(data is false ? 0 : weights.Irreversible, contract is false ? 0 : weights.Contract);
        return Row(risk, $"Irreversible data: {Word(data)}; broken contract: {Word(contract)}", points, risk.Release) with
        {
            IsMissing = data is null || contract is null,
        };
    }

    private static string Word(bool? answer) => answer switch
    {
        true => "yes",
        false => "no",
        null => "not answered",
    };
}
