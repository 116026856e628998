namespace ReleasePortal.Domain.Comparison;

/// <summary>Where a risk goes.</summary>
public enum Trend
{
    Up,
    Down,
    Level,
}
