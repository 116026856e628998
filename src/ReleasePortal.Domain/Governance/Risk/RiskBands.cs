namespace ReleasePortal.Domain.Governance.Risk;

/// <summary>Where each band of risk ends.</summary>
public static class RiskBands
{
    /// <summary>The most points of a low risk.</summary>
    public const int MostOfLow = 25;

    /// <summary>The most points of a moderate risk.</summary>
    public const int MostOfModerate = 50;

    /// <param name="points">From 0 to 100.</param>
    public static RiskBand Of(int points) => points switch
    {
        < 0 or > ChangeRisk.MostPoints => throw new ArgumentOutOfRangeException(nameof(points)),
        <= MostOfLow => RiskBand.Low,
        <= MostOfModerate => RiskBand.Moderate,
        _ => RiskBand.High,
    };
}
