using ReleasePortal.Domain.Governance.Risk.Weights;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class UnsoundRiskWeights : ReviewRule
{
    public override string Code => "GOV040";

    public override string Title => "Points of risk that mislead";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records) =>
        records.Portal.Risk is { } weights ? OutOfOrder(weights).Concat(Total(weights, records.Portal.Origin)) : [];

    private IEnumerable<Finding> OutOfOrder(RiskWeights weights) =>
        from steps in ((Origin Origin, string[] Keys, IReadOnlyList<int> Points)[])
        [
            (weights.OfTier.Origin, ["one", "two", "three", "four"], weights.OfTier.Steps),
            (weights.OfLastingChange.Origin, ["irreversible", "contract"], weights.OfLastingChange.Steps),
            (weights.OfRollback.Origin, ["none", "untested", "rehearsed"], weights.OfRollback.Steps),
            (weights.OfEvidence.Origin, ["missing", "partial", "full"], weights.OfEvidence.Steps),
        ]
        from better in Enumerable.Range(1, steps.Keys.Length - 1)
        where steps.Points[better] > steps.Points[better - 1]
        select new Finding(
            this,
            steps.Origin.Value(steps.Origin.Has(steps.Keys[better]) ? steps.Keys[better] : steps.Keys[better - 1]),
            $"{steps.Keys[better]} adds {steps.Points[better]} points, more than {steps.Keys[better - 1]}, which is worse and adds {steps.Points[better - 1]}.",
            "Let the worse answer add at least as many points.");

    private IEnumerable<Finding> Total(RiskWeights weights, Origin portal)
    {
        if (weights.Total is < RiskWeights.LeastTotal or > RiskWeights.MostTotal)
        {
            yield return new Finding(
                this,
                portal.Key("risk"),
                $"The factors add to {weights.Total} points at most, and bands are drawn on a scale of 100.",
                $"Let them add to {RiskWeights.LeastTotal} points at least and {RiskWeights.MostTotal} at most: what one factor loses, give to another.");
        }
    }
}
