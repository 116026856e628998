using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Risk.Factors;

/// <summary>Whether the evidence is there that the tier of the release asks for.</summary>
internal sealed class TestEvidence : RiskFactor
{
    public override RiskFactorKind Kind => RiskFactorKind.TestEvidence;

    public override RiskRow Of(RiskCase risk)
    {
        var needed = EvidenceNeeds.Of(risk.Tier);
        var shown = ShownEvidence.Of(risk.Release, risk.Facts.Records, risk.At).Select(listed => listed.Item.Kind).ToHashSet();
        var lacking = needed.Where(kind => !shown.Contains(kind)).ToList();
        Record source = risk.Facts.Records.Evidence.TryFind(risk.Release.Id, out var list) ? list : risk.Release;
        var weights = risk.Weights.OfEvidence;
        if (lacking.Count == 0)
            return Row(risk, $"All that tier {risk.Tier} asks for: {Words(needed)}", weights.Full, source);
        return lacking.Count == needed.Count
            ? Missing(risk, $"Nothing of what tier {risk.Tier} asks for: {Words(needed)}", source)
            : Row(risk, $"Tier {risk.Tier} also asks for: {Words(lacking)}", weights.Partial, source) with { IsMissing = true };
    }

    private static string Words(IEnumerable<EvidenceKind> kinds) => string.Join(", ", kinds.Select(kind => kind.ToString().ToLowerInvariant()));
}
