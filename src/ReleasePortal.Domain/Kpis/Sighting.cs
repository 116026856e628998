using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Kpis;

/// <summary>Something that a KPI looked at: it was counted, or left out.</summary>
/// <param name="Subject">What it is part of.</param>
/// <param name="At">When it ended; the month in the portal's zone is the month in which it counts.</param>
/// <param name="Of">The segments in which it counts.</param>
/// <param name="Why">Why it counts as it does, or why it was left out: a few words without a capital and a full stop.</param>
public abstract record Sighting(Subject Subject, Instant At, Membership Of, string Why);
