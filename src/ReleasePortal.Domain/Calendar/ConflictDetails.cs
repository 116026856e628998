using NodaTime;

namespace ReleasePortal.Domain.Calendar;

/// <summary>What a finding of the calendar says beyond its sentence.</summary>
/// <param name="Conflict">The two sides.</param>
/// <param name="Zones">The zones of the release, of where it reaches, of the other side and of the portal, each once; UTC first.</param>
/// <param name="Free">The next free times, looked for when they are first asked for.</param>
public sealed record ConflictDetails(Conflict Conflict, Lazy<IReadOnlyList<DateTimeZone>> Zones, Lazy<SlotAnswer> Free);
