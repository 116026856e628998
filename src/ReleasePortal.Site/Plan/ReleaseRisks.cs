using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Domain.Governance.Risk.BackTest;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Releases.Health;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Site.Plan;

/// <summary>How risky every release is, and whether it is on its way: worked out once, so that all pages say the same.</summary>
internal sealed class ReleaseRisks
{
    private readonly Review review;
    private readonly ChangeRisks risks;
    private readonly Lazy<IReadOnlyList<BackTestedBand>> backTest;
    private readonly Lazy<Dictionary<string, BackTestedRelease>> tested;

    public ReleaseRisks(Review review)
    {
        this.review = review;
        risks = review.Calendar.Risks;
        backTest = new(() => RiskBackTest.Of(risks));
        tested = new(() => BackTest.SelectMany(band => band.Releases).ToDictionary(release => release.Release.Id, StringComparer.Ordinal));
    }

    /// <summary>How releases of each band went.</summary>
    public IReadOnlyList<BackTestedBand> BackTest => backTest.Value;

    /// <summary>Of one that was carried out, from what was known when it started.</summary>
    public ChangeRisk Of(Release release) => Tested(release)?.Risk ?? risks.Of(release);

    /// <summary>Null of one that is not over, or was never carried out.</summary>
    public BackTestedRelease? Tested(Release release) => release.Status.WasExecuted() ? tested.Value.GetValueOrDefault(release.Id) : null;

    /// <inheritdoc cref="DeliveryHealth.Of(Release, Domain.Calendar.ReleaseCalendar)"/>
    public DeliveryHealth? HealthOf(Release release) => DeliveryHealth.Of(release, review.Calendar);
}
