using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Risk;

/// <summary>What one factor adds to the change risk of a release, and why.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Input">What is known, in words, without a full stop.</param>
/// <param name="Points">From 0 to <paramref name="Most"/>.</param>
/// <param name="Most">The points of the worst answer.</param>
/// <param name="Sources">The records that say so; the release itself where its plan does.</param>
public sealed record RiskRow(RiskFactorKind Factor, string Input, int Points, int Most, IReadOnlyList<Record> Sources)
{
    /// <summary>Whether something that is asked was not answered, so that its worst answer counts.</summary>
    public bool IsMissing { get; init; }
}
