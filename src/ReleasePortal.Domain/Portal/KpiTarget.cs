using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Portal;

[Description("What a KPI should reach: at least, or at most, in the KPI's own unit (percent, hours, count).")]
[OneOf(nameof(AtLeast), nameof(AtMost), Required = true)]
public sealed record KpiTarget(
    Origin Origin,
    [Key("The value it should not fall below.", Example = "90")] decimal? AtLeast = null,
    [Key("The value it should not rise above.", Example = "15")] decimal? AtMost = null);
