namespace ReleasePortal.Domain.Calendar;

/// <summary>What kind of business event it is.</summary>
public enum BusinessEventKind
{
    Launch,
    Peak,
    QuarterEnd,
    Holiday,
    Conference,
    Maintenance,
}
