using NodaTime;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Risk;

/// <summary>Which kinds of evidence a release has.</summary>
public static class ShownEvidence
{
    /// <summary>An item counts once it was collected, and a file only where it is there, is the one that the list names, and shows something: no report in which no test ran.</summary>
    /// <param name="release">Whose evidence.</param>
    /// <param name="records">Of the same commit.</param>
    /// <param name="at">What was collected later is not there yet.</param>
    public static IReadOnlySet<EvidenceKind> Of(Release release, RecordSet records, Instant at) =>
        records.Evidence.TryFind(release.Id, out var list)
            ? list.Items.Where(item => item.CollectedAt.Instant <= at && IsThere(item, list, records)).Select(item => item.Kind).ToHashSet()
            : [];

    private static bool IsThere(EvidenceItem item, EvidenceList list, RecordSet records) =>
        item.File is null ? item.Url is not null : records.Digests.TryGetValue(list.PathOf(item), out var digest) && digest == item.Sha256 && Shows(records.ReadingOf(list, item));

    private static bool Shows(EvidenceReading? reading) => reading is not EvidenceReading.Unreadable and not EvidenceReading.Understood { Content: TestReport { HasRun: false } };
}
