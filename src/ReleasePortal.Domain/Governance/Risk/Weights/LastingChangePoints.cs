using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Risk.Weights;

[Description("Points of what outlives a rollback. The larger of the two counts.")]
public sealed record LastingChangePoints(
    Origin Origin,
    [Key("Data are changed in a way that cannot be undone, or nobody says that they are not.", Min = 0, Max = 100)] int Irreversible = 15,
    [Key("A contract is broken, or nobody says that none is.", Min = 0, Max = 100)] int Contract = 10)
{
    /// <inheritdoc cref="TierPoints.Steps"/>
    public IReadOnlyList<int> Steps => [Irreversible, Contract, 0];
}
