using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance;

namespace ReleasePortal.Domain.Releases;

[Description("One risk of a release.")]
public sealed record ReleaseRisk(
    Origin Origin,
    [Key("Stays the same for the life of the release.", Unique = true, Example = "risk-1")] string Id,
    [Key("What could happen.")] string Title,
    [Key("How likely, from 1 (rare) to 5 (almost certain).", Min = 1, Max = 5)] int Likelihood,
    [Key("How bad, from 1 (hardly noticed) to 5 (critical).", Min = 1, Max = 5)] int Impact,
    [Key("Who watches it.", Example = "pay-lead")] Ref<Person> Owner,
    [Key("What is done about it.")] string Mitigation,
    [Key("How one notices that it happens.")] string? Trigger = null,
    [Key("Whether it still stands.")] RiskState State = RiskState.Open)
{
    /// <summary>Likelihood × impact, 1 to 25.</summary>
    public int Score => Likelihood * Impact;
}
