using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Risk;

/// <summary>Something that went wrong with a service.</summary>
/// <param name="At">When the window of the release opened, or the incident was noticed.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Source">The incident, or the release that failed.</param>
/// <param name="Key">The service that failed in a release; empty of an incident, which counts once.</param>
internal sealed record Setback(Instant At, SetbackKind Kind, Record Source, string Key);
