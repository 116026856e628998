namespace ReleasePortal.Domain.Portal;

/// <summary>How a date is written.</summary>
public enum DateStyle
{
    /// <summary>Tue 24 Nov 2026.</summary>
    DayMonth,

    /// <summary>Tue, Nov 24, 2026.</summary>
    MonthDay,

    /// <summary>2026-11-24.</summary>
    Iso,
}
