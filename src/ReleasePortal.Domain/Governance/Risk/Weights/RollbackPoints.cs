using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Risk.Weights;

[Description("Points of the way back.")]
public sealed record RollbackPoints(
    Origin Origin,
    [Key("There is none, or none is written.", Min = 0, Max = 100)] int None = 15,
    [Key("There is one that nobody has tried.", Min = 0, Max = 100)] int Untested = 8,
    [Key("It was rehearsed.", Min = 0, Max = 100)] int Rehearsed = 0)
{
    /// <inheritdoc cref="TierPoints.Steps"/>
    public IReadOnlyList<int> Steps => [None, Untested, Rehearsed];
}
