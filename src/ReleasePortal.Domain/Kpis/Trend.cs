namespace ReleasePortal.Domain.Kpis;

/// <summary>Where a figure went: the last 90 days against the 90 days before.</summary>
public enum Trend
{
    /// <summary>One of the two stands on too little.</summary>
    Unknown,

    /// <summary>It moved by less than a twentieth.</summary>
    Steady,
    Better,
    Worse,

    /// <summary>It rose, and that is neither good nor bad.</summary>
    Up,

    /// <summary>It fell, and that is neither good nor bad.</summary>
    Down,
}
