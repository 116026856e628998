using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Risk.Weights;

[Description("Points of the evidence that the tier of a release asks for.")]
public sealed record EvidencePoints(
    Origin Origin,
    [Key("Nothing of it is there.", Min = 0, Max = 100)] int Missing = 10,
    [Key("A part of it is there.", Min = 0, Max = 100)] int Partial = 5,
    [Key("All of it is there.", Min = 0, Max = 100)] int Full = 0)
{
    /// <inheritdoc cref="TierPoints.Steps"/>
    public IReadOnlyList<int> Steps => [Missing, Partial, Full];
}
