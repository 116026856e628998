namespace ReleasePortal.Domain.Kpis;

/// <summary>How a figure is made of its observations.</summary>
public enum FigureKind
{
    /// <summary>The sum of amounts ÷ the sum of bases × the figure's factor; n counts observations with a base. No average of averages.</summary>
    Ratio,

    /// <summary>The sum of amounts; n counts observations with a base, which is what was looked at; where there are none, all.</summary>
    Total,

    /// <summary>The middle of the amounts, of an even number the mean of the two in the middle; n counts them.</summary>
    Median,

    /// <summary>The sum of amounts ÷ weeks; n counts the days since the first of the segment. Less than a week counts as one.</summary>
    PerWeek,

    /// <summary>How many amounts there are that differ ÷ weeks: amounts number the days.</summary>
    DaysPerWeek,
}
