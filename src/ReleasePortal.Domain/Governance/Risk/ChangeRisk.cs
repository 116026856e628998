using ReleasePortal.Domain.Governance.Risk.Factors;

namespace ReleasePortal.Domain.Governance.Risk;

/// <summary>
/// How risky a release is, with every point shown. It follows from the records and an instant alone, and what is not answered
/// counts as the worst, so that no input can be left out to lower it.
/// </summary>
/// <param name="Points">From 0 to 100: the points of the rows together, no more than 100.</param>
/// <param name="Band">By the points; high where there is a veto.</param>
/// <param name="Rows">One for each factor, in the order of <see cref="RiskFactorKind"/>.</param>
/// <param name="Vetoes">What makes it high whatever the points.</param>
public sealed record ChangeRisk(int Points, RiskBand Band, IReadOnlyList<RiskRow> Rows, IReadOnlyList<RiskVeto> Vetoes)
{
    /// <summary>Where the scale ends.</summary>
    public const int MostPoints = 100;

    private static readonly IReadOnlyList<RiskFactor> Factors =
    [
        new ServiceTier(),
        new BlastRadius(),
        new LastingChange(),
        new WayBack(),
        new SizeOfChange(),
        new TestEvidence(),
        new Timing(),
        new TrackRecord(),
        new Novelty(),
    ];

    /// <summary>What the rows add to, before the cap.</summary>
    public int Sum => Rows.Sum(row => row.Points);

    internal static ChangeRisk Of(RiskCase risk)
    {
        RiskRow[] rows = [.. Factors.Select(factor => factor.Of(risk))];
        RiskVeto[] vetoes = [.. RiskVetoes.Of(risk)];
        var points = Math.Min(MostPoints, rows.Sum(row => row.Points));
        return new ChangeRisk(points, vetoes.Length > 0 ? RiskBand.High : RiskBands.Of(points), rows, vetoes);
    }
}
