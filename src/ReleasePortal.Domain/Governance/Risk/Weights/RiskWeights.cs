using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Risk.Weights;

[Description("How many points each factor adds to the change risk of a release. What is not answered adds the most points of its factor.")]
public sealed record RiskWeights(
    Origin Origin,
    [Key("The tier of the most critical service.")] TierPoints? Tier = null,
    [Key("The most for how many services change, or depend on one that does.", Min = 0, Max = 100)] int BlastRadius = 15,
    [Key("What outlives a rollback.")] LastingChangePoints? LastingChange = null,
    [Key("The way back.")] RollbackPoints? Rollback = null,
    [Key("The most for a release that is larger than its services are used to.", Min = 0, Max = 100)] int ChangeSize = 8,
    [Key("What shows that it was tested.")] EvidencePoints? Evidence = null,
    [Key("When it happens.")] TimingPoints? Timing = null,
    [Key("The most for failed deployments and incidents of its services in the 90 days before.", Min = 0, Max = 100)] int History = 10,
    [Key("For what is done for the first time.", Min = 0, Max = 100)] int Novelty = 5)
{
    /// <summary>With fewer points in all, a release could not reach the end of the scale.</summary>
    public const int LeastTotal = 100;

    /// <summary>With more points in all, most of what makes a release risky would disappear in the cap of 100.</summary>
    public const int MostTotal = 125;

    public static readonly RiskWeights Default = new(Origin.Of(Place.StartOf("portal.yml")));

    public TierPoints OfTier => Tier ?? new TierPoints(Origin);

    public LastingChangePoints OfLastingChange => LastingChange ?? new LastingChangePoints(Origin);

    public RollbackPoints OfRollback => Rollback ?? new RollbackPoints(Origin);

    public EvidencePoints OfEvidence => Evidence ?? new EvidencePoints(Origin);

    public TimingPoints OfTiming => Timing ?? new TimingPoints(Origin);

    /// <summary>The most points of a factor: those of its worst answer.</summary>
    public int MostOf(RiskFactorKind factor) => factor switch
    {
        RiskFactorKind.ServiceTier => OfTier.Steps.Max(),
        RiskFactorKind.BlastRadius => BlastRadius,
        RiskFactorKind.LastingChange => OfLastingChange.Steps.Max(),
        RiskFactorKind.Rollback => OfRollback.Steps.Max(),
        RiskFactorKind.ChangeSize => ChangeSize,
        RiskFactorKind.TestEvidence => OfEvidence.Steps.Max(),
        RiskFactorKind.Timing => OfTiming.Total,
        RiskFactorKind.History => History,
        RiskFactorKind.Novelty => Novelty,
        _ => throw new ArgumentOutOfRangeException(nameof(factor)),
    };

    /// <summary>What all factors add to at most; the score is capped at 100.</summary>
    public int Total => Enum.GetValues<RiskFactorKind>().Sum(MostOf);
}
