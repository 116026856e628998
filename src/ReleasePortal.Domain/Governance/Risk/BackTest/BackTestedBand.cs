namespace ReleasePortal.Domain.Governance.Risk.BackTest;

/// <summary>How the releases of one band went.</summary>
/// <param name="Band">The band.</param>
/// <param name="Releases">Those that are over, the last one first.</param>
public sealed record BackTestedBand(RiskBand Band, IReadOnlyList<BackTestedRelease> Releases)
{
    /// <summary>Of fewer releases nobody can say anything.</summary>
    public const int Least = 5;

    public int Failed => Releases.Count(release => release.Failed);

    public bool IsTooFew => Releases.Count < Least;

    /// <summary>From 0 to 1; null where there are too few to judge.</summary>
    public double? FailedShare => IsTooFew ? null : (double)Failed / Releases.Count;
}
