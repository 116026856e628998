using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Execution;

[Description("Time that was lost, and why.")]
public sealed record Delay(
    Origin Origin,
    [Key("Why.")] DelayCause Cause,
    [Key("How long.", Example = "PT45M")] Duration Duration,
    [Key("What happened.")] string? Note = null);
