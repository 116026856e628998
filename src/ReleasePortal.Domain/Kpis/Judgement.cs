using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Domain.Kpis;

/// <summary>What can be said of a value.</summary>
public static class Judgement
{
    /// <summary>A move of less than this share of the earlier value is none.</summary>
    private const double Steadily = 0.05;

    /// <param name="figure">Which way is better.</param>
    /// <param name="before">The value before.</param>
    /// <param name="after">The value now.</param>
    public static Trend Trend(Figure figure, FigureValue before, FigureValue after)
    {
        if (before is not { Value: { } was, IsFew: false } || after is not { Value: { } @is, IsFew: false })
            return Kpis.Trend.Unknown;
        if (Math.Abs(@is - was) <= Math.Abs(was) * Steadily)
            return Kpis.Trend.Steady;
        return figure.Better switch
        {
            Better.Higher => @is > was ? Kpis.Trend.Better : Kpis.Trend.Worse,
            Better.Lower => @is < was ? Kpis.Trend.Better : Kpis.Trend.Worse,
            Better.Neither => @is > was ? Kpis.Trend.Up : Kpis.Trend.Down,
        };
    }

    /// <returns>Whether it is reached; null where there is no target, or no value.</returns>
    public static bool? Reaches(KpiTarget? target, FigureValue value) => target is null || value.Value is not { } reached ? null
        : target.AtLeast is { } least ? reached >= (double)least
        : target.AtMost is { } most ? reached <= (double)most
        : null;
}
