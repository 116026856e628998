using NodaTime;

namespace ReleasePortal.Domain.Calendar;

/// <summary>What a search found, and what stood against the rest.</summary>
/// <param name="Slots">The free times in order; of each day the first.</param>
/// <param name="Within">The starts that were looked at.</param>
/// <param name="Tried">How many starts were tried.</param>
/// <param name="Refusals">The rules that refused starts, those that refused most first; one start may be refused by several.</param>
public sealed record SlotAnswer(IReadOnlyList<Placement> Slots, Interval Within, int Tried, IReadOnlyList<Refusal> Refusals);
