using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Risk.Weights;

[Description("Points by the tier of the most critical service of a release.")]
public sealed record TierPoints(
    Origin Origin,
    [Key("Tier 1, and a service that nobody knows.", Min = 0, Max = 100)] int One = 20,
    [Key("Tier 2.", Min = 0, Max = 100)] int Two = 12,
    [Key("Tier 3.", Min = 0, Max = 100)] int Three = 6,
    [Key("Tier 4.", Min = 0, Max = 100)] int Four = 0)
{
    /// <param name="tier">From 1 to 4.</param>
    public int Of(int tier) => tier switch
    {
        1 => One,
        2 => Two,
        3 => Three,
        4 => Four,
        _ => throw new ArgumentOutOfRangeException(nameof(tier)),
    };

    /// <summary>From the worst to the best answer.</summary>
    public IReadOnlyList<int> Steps => [One, Two, Three, Four];
}
