using NodaTime;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>Adds up what the evidence says that a release shows; see <see cref="ShownEvidence"/>.</summary>
internal static class EvidenceFactReader
{
    /// <param name="release">Whose evidence.</param>
    /// <param name="records">Of the same commit.</param>
    /// <param name="now">What was collected later is not there yet.</param>
    public static EvidenceFacts Of(Release release, RecordSet records, Instant now)
    {
        var shown = ShownEvidence.Of(release, records, now).ToList();
        var contents = shown.Where(listed => !listed.IsSuperseded).Select(listed => listed.Content).ToList();
        return new EvidenceFacts(
            [.. shown.Select(listed => listed.Item.Kind).Distinct()],
            [.. shown.Select(listed => listed.Item)],
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
