using System.Globalization;
using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Risk.Factors;

/// <summary>Whether there is a way back that was tried. A rehearsal that is still to come is none.</summary>
internal sealed class WayBack : RiskFactor
{
    public override RiskFactorKind Kind => RiskFactorKind.Rollback;

    public override RiskRow Of(RiskCase risk)
    {
        var weights = risk.Weights.OfRollback;
        return risk.Release.Rollback switch
        {
            null => Missing(risk, "No way back is written", risk.Release),
            { Strategy: RollbackStrategy.None } => Row(risk, "There is no way back", weights.None, risk.Release),
            { RehearsedAt: { } rehearsed } when rehearsed <= risk.Day => Row(risk, $"Rehearsed on {Day(rehearsed)}", weights.Rehearsed, risk.Release),
            { RehearsedAt: { } planned } => Row(risk, $"Not rehearsed before {Day(planned)}", weights.Untested, risk.Release),
            _ => Row(risk, "There is a way back that nobody has rehearsed", weights.Untested, risk.Release) with { IsMissing = true },
        };
    }

    private static string Day(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
}
