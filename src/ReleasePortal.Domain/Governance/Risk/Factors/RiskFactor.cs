using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Risk.Factors;

/// <summary>Something that adds to the change risk of a release. What it is not told counts as the worst.</summary>
internal abstract class RiskFactor
{
    public abstract RiskFactorKind Kind { get; }

    public abstract RiskRow Of(RiskCase risk);

    /// <param name="risk">Of the release.</param>
    /// <param name="input">See <see cref="RiskRow"/>.</param>
    /// <param name="points">What it adds.</param>
    /// <param name="sources">The records that say so.</param>
    protected RiskRow Row(RiskCase risk, string input, int points, params IReadOnlyList<Record> sources) =>
        new(Kind, input, points, risk.Weights.MostOf(Kind), sources);

    /// <summary>A row of something that nobody answered.</summary>
    /// <inheritdoc cref="Row"/>
    protected RiskRow Missing(RiskCase risk, string input, params IReadOnlyList<Record> sources) =>
        Row(risk, input, risk.Weights.MostOf(Kind), sources) with { IsMissing = true };

    /// <summary>A part of the most points, rounded up: nothing that weighs weighs nothing.</summary>
    /// <param name="most">The points of the whole.</param>
    /// <param name="part">More than the whole counts as the whole.</param>
    /// <param name="whole">At least 1.</param>
    protected static int Share(int most, int part, int whole) => ((most * Math.Clamp(part, 0, whole)) + whole - 1) / whole;
}
