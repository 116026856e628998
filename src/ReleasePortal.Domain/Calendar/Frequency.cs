namespace ReleasePortal.Domain.Calendar;

/// <summary>What a recurrence counts.</summary>
public enum Frequency
{
    Daily,
    Weekly,
    Monthly,
    Yearly,
}
