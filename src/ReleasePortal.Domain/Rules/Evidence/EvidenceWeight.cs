using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Evidence;

/// <summary>How much weak evidence weighs, by how far its release is.</summary>
internal static class EvidenceWeight
{
    /// <summary>
    /// Before the approval a bad run is news that must be mergeable, and what has shipped cannot be mended: both are warnings. In between,
    /// nobody may go on with it.
    /// </summary>
    public static Severity Of(ReleaseStatus status) => status switch
    {
        ReleaseStatus.Approved or ReleaseStatus.InProgress or ReleaseStatus.Validating => Severity.Error,
        ReleaseStatus.Proposed or ReleaseStatus.Planned or ReleaseStatus.Postponed or ReleaseStatus.Completed or ReleaseStatus.RolledBack
            or ReleaseStatus.Failed or ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn => Severity.Warning,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>Whether anybody relies on the evidence: not where the release was given up, nor where a later run took its place.</summary>
    public static bool Counts(ListedEvidence listed) =>
        listed.Release.Status is not (ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn) && !listed.IsSuperseded;
}
