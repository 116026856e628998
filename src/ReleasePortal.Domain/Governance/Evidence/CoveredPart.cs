namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>How many of something the tests reached.</summary>
/// <param name="Covered">At most <paramref name="Valid"/>.</param>
/// <param name="Valid">How many there are; 0 is no data.</param>
public readonly record struct CoveredPart(int Covered, int Valid)
{
    /// <summary>From 0 to 100; null where there is nothing to cover.</summary>
    public decimal? Percent => Valid == 0 ? null : 100m * Covered / Valid;
}
