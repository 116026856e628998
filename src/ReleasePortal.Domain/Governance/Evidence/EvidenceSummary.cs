using System.Globalization;

namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>What a file of evidence says, in one line such as <c>412 tests, 3 failed</c>, without a full stop.</summary>
public static class EvidenceSummary
{
    private const int Named = 3;

    /// <summary>What was read, or that it could not be.</summary>
    public static string Of(EvidenceReading reading) => reading switch
    {
        EvidenceReading.Understood understood => Of(understood.Content),
        EvidenceReading.Unreadable => "cannot be read",
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    public static string Of(EvidenceContent content) => content switch
    {
        TestReport tests => Of(tests),
        CoverageReport coverage => $"{Of(coverage.Lines, "lines")}{(coverage.Branches.Valid == 0 ? "" : $", {Of(coverage.Branches, "branches")}")}",
        OpenFindings scan => $"{Count(scan.Errors, "error")}, {Count(scan.Warnings, "warning")} and {Count(scan.Notes, "note")} open{(scan.Suppressed == 0 ? "" : $", {Digits(scan.Suppressed)} accepted")}",
        BillOfMaterials { IsEmpty: true } => "no components",
        BillOfMaterials bill => $"{Count(bill.Components, "component")}, {Count(bill.Licences.Count, "licence")}{(bill.WithoutLicence == 0 ? "" : $", {Digits(bill.WithoutLicence)} without one")}",
        Provenance provenance => $"{Count(provenance.Subjects.Count, "subject")}, built by {provenance.Builder}{Commit(provenance)}, {(provenance.HasSignature ? "signature not verified" : "not signed")}",
        PerformanceReport performance => Of(performance),
        KeptDocument => "a document for people to read",
        _ => throw new ArgumentOutOfRangeException(nameof(content)),
    };

    private static string Of(TestReport tests) => tests.Total == 0
        ? "no tests"
        : string.Join(", ", ((string?[])
        [
            Count(tests.Total, "test"),
            $"{Digits(tests.Failed)} failed",
            tests.Errored == 0 ? null : $"{Digits(tests.Errored)} broken",
            tests.Skipped == 0 ? null : $"{Digits(tests.Skipped)} skipped",
        ]).OfType<string>());

    private static string Of(CoveredPart part, string noun) => part.Percent is { } percent
        ? string.Create(CultureInfo.InvariantCulture, $"{percent:0.0} % of {part.Valid:N0} {noun}")
        : $"no data on {noun}";

    private static string Of(PerformanceReport performance)
    {
        var thresholds = performance.ThresholdsPassed + performance.FailedThresholds.Count;
        var checks = performance.ChecksPassed + performance.ChecksFailed;
        List<string> said = [];
        if (thresholds > 0)
            said.Add($"{performance.FailedThresholds.Count} of {Count(thresholds, "threshold")} failed");
        if (checks > 0)
            said.Add(string.Create(CultureInfo.InvariantCulture, $"{performance.ChecksFailed:N0} of {checks:N0} checks failed"));
        if (said.Count == 0)
            said.AddRange(performance.Metrics.Where(metric => !metric.Name.Contains(' ', StringComparison.Ordinal)).Take(Named).Select(metric => string.Create(CultureInfo.InvariantCulture, $"{metric.Name} {metric.Value:0.##}")));
        return said.Count == 0 ? Count(performance.Metrics.Count, "metric") : string.Join(", ", said);
    }

    private static string Commit(Provenance provenance) => provenance.Commits is [var commit, ..] ? $" from commit {commit[..Math.Min(10, commit.Length)]}" : "";

    private static string Count(int number, string noun) => $"{Digits(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Digits(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
