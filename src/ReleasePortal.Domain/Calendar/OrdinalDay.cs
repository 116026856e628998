using NodaTime;

namespace ReleasePortal.Domain.Calendar;

/// <summary>A day of the week; ordinal 1 is the first of the period, -1 the last, 0 every one.</summary>
public readonly record struct OrdinalDay(int Ordinal, IsoDayOfWeek Day);
