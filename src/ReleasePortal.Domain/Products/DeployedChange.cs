using NodaTime;

namespace ReleasePortal.Domain.Products;

/// <summary>
/// What one deployment brought to production: the commits that it has and no deployment of the service to production had before,
/// so that each counts once, when it arrives. Where every version is built on the one before, these are the commits between the two.
/// </summary>
/// <param name="Deployment">The deployment.</param>
/// <param name="NoValue">Why nothing is known, a sentence without its first capital and its full stop; then there are no commits. Else null.</param>
/// <param name="Counted">Commits with a lead time, in the order of their ids.</param>
/// <param name="LeftOut">The others, in the order of their ids.</param>
public sealed record DeployedChange(
    ProductionDeployment Deployment, string? NoValue, IReadOnlyList<CountedCommit> Counted, IReadOnlyList<LeftOutCommit> LeftOut)
{
    /// <summary>DORA's lead time for changes: the median of deployed − committed over the commits; null where there are none. Source: dora.dev/guides/dora-metrics.</summary>
    public Duration? LeadTime => MedianDuration.Of(Counted.Select(counted => counted.LeadTime));

    /// <summary>Of all commits but merges and those of other folders.</summary>
    public ChangeSize Size => ChangeSize.Of([.. Sized]);

    public IEnumerable<CodeCommit> Sized => Counted.Select(counted => counted.Commit)
        .Concat(LeftOut.Where(left => left.Reason is LeftOutReason.NegativeSpan or LeftOutReason.NoTime).Select(left => left.Commit));
}
