using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Portal;

[Description("How many days of 24 hours lie at least between a proposal and the start of its window, by type of release.")]
public sealed record LeadTimes(
    Origin Origin,
    [Key("Standard releases.", Min = 0, Max = 365)] int Standard = 5,
    [Key("Expedited releases.", Min = 0, Max = 365)] int Expedited = 1,
    [Key("Emergency releases.", Min = 0, Max = 365)] int Emergency = 0,
    [Key("Maintenance.", Min = 0, Max = 365)] int Maintenance = 5)
{
    /// <summary>In days of 24 hours.</summary>
    public int Of(ReleaseType type) => type switch
    {
        ReleaseType.Standard => Standard,
        ReleaseType.Expedited => Expedited,
        ReleaseType.Emergency => Emergency,
        ReleaseType.Maintenance => Maintenance,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
