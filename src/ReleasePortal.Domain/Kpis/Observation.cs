using NodaTime;

namespace ReleasePortal.Domain.Kpis;

/// <summary>Something that counts for one figure.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Subject"><inheritdoc cref="Sighting" path="/param[@name='Subject']"/></param>
/// <param name="At"><inheritdoc cref="Sighting" path="/param[@name='At']"/></param>
/// <param name="Of"><inheritdoc cref="Sighting" path="/param[@name='Of']"/></param>
/// <param name="Why"><inheritdoc cref="Sighting" path="/param[@name='Why']"/></param>
/// <param name="Amount">In the unit of the figure before its factor: 1 for a yes, hours for a span, items for a count.</param>
/// <param name="Base">Of a ratio: what the amount is out of. 0 where it adds to the amount alone.</param>
/// <param name="Weight">How many it stands for in n: answers of a survey; else 1.</param>
public sealed record Observation(Figure Figure, Subject Subject, Instant At, Membership Of, string Why, double Amount, double Base = 1, int Weight = 1)
    : Sighting(Subject, At, Of, Why);
