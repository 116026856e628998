using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Risk.Weights;

[Description("Points of the time that was chosen. They add up.")]
public sealed record TimingPoints(
    Origin Origin,
    [Key("It starts outside every change window of a service.", Min = 0, Max = 100)] int OutsideWindow = 2,
    [Key("It lies in a freeze, or a hard freeze begins within two days after it.", Min = 0, Max = 100)] int NearFreeze = 2,
    [Key("It was proposed later than its type demands, or nobody knows when.", Min = 0, Max = 100)] int ShortNotice = 2,
    [Key("It falls into a business event that is no maintenance.", Min = 0, Max = 100)] int Peak = 1)
{
    public int Total => OutsideWindow + NearFreeze + ShortNotice + Peak;
}
