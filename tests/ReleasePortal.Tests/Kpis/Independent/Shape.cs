namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>How a figure is made of what was counted.</summary>
internal enum Shape
{
    Ratio,
    Total,
    Median,
    PerWeek,
    DaysPerWeek,
}
