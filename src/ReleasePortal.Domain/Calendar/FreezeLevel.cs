namespace ReleasePortal.Domain.Calendar;

/// <summary>How strict a freeze is.</summary>
public enum FreezeLevel
{
    Hard,
    Soft,
}
