namespace ReleasePortal.Domain.Kpis.AntiPatterns;

/// <summary>Every anti-pattern that is looked for.</summary>
public static class AntiPatternBook
{
    /// <summary>In the order of the life of a release: planned, approved, carried out, learned from.</summary>
    public static readonly IReadOnlyList<AntiPattern> All =
    [
        new OverBundledReleases(),
        new PhantomEmergencies(),
        new HastyApprovals(),
        new ApprovalShuffles(),
        new RenewedWaivers(),
        new ConcentratedCutovers(),
        new OddHours(),
        new SelfConfirmedReleases(),
        new OverdueActions(),
        new StaleRisks(),
    ];

    /// <summary>All findings, in the order of <see cref="All"/>.</summary>
    public static IReadOnlyList<AntiPatternFinding> Find(KpiFacts facts) => [.. All.AsParallel().AsOrdered().SelectMany(pattern => pattern.Find(facts))];
}
