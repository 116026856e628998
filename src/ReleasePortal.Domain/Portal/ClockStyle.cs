namespace ReleasePortal.Domain.Portal;

/// <summary>How a time of day is written.</summary>
public enum ClockStyle
{
    /// <summary>20:00.</summary>
    TwentyFourHours,

    /// <summary>8:00 pm.</summary>
    TwelveHours,
}
