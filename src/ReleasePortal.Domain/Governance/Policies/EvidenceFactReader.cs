using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules.Evidence;

namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>Adds up what the files of evidence of a release say.</summary>
internal static class EvidenceFactReader
{
    public static EvidenceFacts Of(Release release, RecordSet records)
    {
        if (!records.Evidence.TryFind(release.Id, out var list))
            return new EvidenceFacts([], []);
        var contents = list.Items.Select(item => new ListedEvidence(release, list, item, records.ReadingOf(list, item))).Where(listed => !listed.IsSuperseded).Select(listed => listed.Content).ToList();
        return new EvidenceFacts(
            [.. list.Items.Select(item => item.Kind).Distinct()],
            list.Items,
            Sum<TestReport>(contents, report => report.Total - report.Skipped),
            Sum<TestReport>(contents, report => report.Failures),
            new CoveredPart(Sum<CoverageReport>(contents, report => report.Lines.Covered) ?? 0, Sum<CoverageReport>(contents, report => report.Lines.Valid) ?? 0).Percent,
            Sum<OpenFindings>(contents, scan => scan.Errors),
            Sum<OpenFindings>(contents, scan => scan.Warnings),
            Sum<PerformanceReport>(contents, run => run.FailedThresholds.Count),
            Sum<BillOfMaterials>(contents, bill => bill.WithoutLicence));
    }

    /// <returns>Null where there is nothing to add.</returns>
    private static int? Sum<T>(IEnumerable<EvidenceContent?> contents, Func<T, int> number) => contents.OfType<T>().Select(number).ToList() is { Count: > 0 } numbers ? numbers.Sum() : null;
}
