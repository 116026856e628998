using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Audit;

/// <summary>Everything that shows what a release was, who said what of it, and on which grounds.</summary>
/// <param name="Release">The release.</param>
/// <param name="Items">The plan, what happened, the list of evidence, the review, and then the evidence in the order of its list.</param>
/// <param name="Gaps">What is missing or not as it should be, each as a sentence; empty where the pack is complete.</param>
public sealed record AuditPack(Release Release, IReadOnlyList<AuditItem> Items, IReadOnlyList<string> Gaps)
{
    /// <param name="release">Of the records.</param>
    /// <param name="records">All of them.</param>
    /// <param name="now">Commits that are later are not there yet.</param>
    public static AuditPack Of(Release release, RecordSet records, Instant now)
    {
        var items = new AuditItems(release, records, now).All();
        return new AuditPack(release, items, [.. AuditGaps.Of(release, items, records, now.InZone(records.Portal.TimeZone).Date)]);
    }
}
