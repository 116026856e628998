using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Releases;

[Description("What makes a release risky. What is left out counts as the worst.")]
public sealed record RiskInputs(
    Origin Origin,
    [Key("Whether it changes data in a way that cannot be undone.")] bool? IrreversibleMigration = null,
    [Key("Whether it breaks a contract that others rely on.")] bool? BreakingContract = null,
    [Key("Expected downtime for customers.", Example = "PT0S")] Duration? Downtime = null,
    [Key("Whether something is done for the first time.")] bool? FirstTime = null,
    [Key("How much data is touched.", Example = "40 million rows, 6 minutes in rehearsal")] string? DataVolume = null,
    [Key("Single risks with an owner and an answer.")] IReadOnlyList<ReleaseRisk> Register = null!);
