using NodaTime;

namespace ReleasePortal.Domain.Kpis;

/// <summary>Something that a KPI does not count, and why.</summary>
/// <param name="Subject"><inheritdoc cref="Sighting" path="/param[@name='Subject']"/></param>
/// <param name="At"><inheritdoc cref="Sighting" path="/param[@name='At']"/></param>
/// <param name="Of"><inheritdoc cref="Sighting" path="/param[@name='Of']"/></param>
/// <param name="Why"><inheritdoc cref="Sighting" path="/param[@name='Why']"/></param>
public sealed record LeftOut(Subject Subject, Instant At, Membership Of, string Why) : Sighting(Subject, At, Of, Why);
