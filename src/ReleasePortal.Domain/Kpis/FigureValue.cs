namespace ReleasePortal.Domain.Kpis;

/// <summary>A figure over some time and some part of the records.</summary>
/// <param name="Value">In the figure's unit; null where there is nothing to count.</param>
/// <param name="N">How much it stands on; see <see cref="FigureKind"/>.</param>
/// <param name="NinetiethPercentile">Of a median: nine of ten are not above it (linear interpolation between the two nearest); else null.</param>
public sealed record FigureValue(double? Value, int N, double? NinetiethPercentile)
{
    /// <summary>Below that a number says little.</summary>
    public const int Few = 5;

    public static readonly FigureValue NoData = new(null, 0, null);

    /// <summary>Whether it stands on too little to judge anything by.</summary>
    public bool IsFew => N is > 0 and < Few;
}
