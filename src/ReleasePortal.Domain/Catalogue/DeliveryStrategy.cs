using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Catalogue;

[Description("How changes to a service are made and rolled out.")]
public sealed record DeliveryStrategy(
    Origin Origin,
    [Key("How branches are used.")] Branching? Branching = null,
    [Key("The system that holds feature flags, or how they are named.", Example = "flags in the console, prefix pay-")] string? FeatureFlags = null,
    [Key("The rings a release passes, from first to last.", Example = "[canary, 10 percent, everyone]")] IReadOnlyList<string> Rings = null!);
