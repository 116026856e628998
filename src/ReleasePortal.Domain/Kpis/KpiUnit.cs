namespace ReleasePortal.Domain.Kpis;

/// <summary>What a figure is counted in.</summary>
public enum KpiUnit
{
    Percent,
    Hours,

    /// <summary>On average in seven days.</summary>
    PerWeek,
    Count,

    /// <summary>From 1 (bad) to 5 (good).</summary>
    Score,
}
