using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Portal;

[Description("What is asked of evidence.")]
public sealed record EvidenceLimits(
    Origin Origin,
    [Key("How many tests of a report may fail or err.", Min = 0, Max = 100000)] int MaxTestFailures = 0,
    [Key("How many open findings of the level error a scan may have.", Min = 0, Max = 100000)] int MaxOpenErrors = 0,
    [Key("How many thresholds of a load test, or assertions on a page, may be missed.", Min = 0, Max = 100000)] int MaxMissedThresholds = 0,
    [Key("How long before the start of the window evidence may have been collected, a day or more; P30D where nothing is written.", Example = "P30D")] Period? MaxAge = null)
{
    public static readonly EvidenceLimits Default = new(Origin.Of(Place.StartOf("portal.yml")));

    /// <summary>In days and longer units of the calendar.</summary>
    public Period Age => MaxAge ?? Period.FromDays(30);
}
