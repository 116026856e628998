using NodaTime;

namespace ReleasePortal.Cli.Commands;

/// <summary>The times of day at which a release may start, both included; over midnight where the second is the earlier one.</summary>
internal sealed record SlotHours(LocalTime First, LocalTime Last);
