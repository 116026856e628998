namespace ReleasePortal.Benchmarks;

/// <summary>Where an organisation crowds together, so that whatever compares each with each would show.</summary>
/// <param name="Product">How many releases one product has.</param>
/// <param name="Team">How many releases one team has.</param>
/// <param name="TierOneDay">How many releases of a tier-1 service start on one day.</param>
/// <param name="HasSharedService">Whether one service is in every release.</param>
public sealed record Crowds(int Product, int Team, int TierOneDay, bool HasSharedService)
{
    public static readonly Crowds None = new(0, 0, 0, false);
}
