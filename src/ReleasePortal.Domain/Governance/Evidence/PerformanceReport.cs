namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>What a load test or the measurement of a page came to.</summary>
/// <param name="ChecksPassed">How often a check of k6 held.</param>
/// <param name="ChecksFailed">How often one did not.</param>
/// <param name="ThresholdsPassed">Thresholds of k6, or assertions of Lighthouse CI, that were kept.</param>
/// <param name="FailedThresholds">Those that were not, such as http_req_duration p(95)&lt;350.</param>
/// <param name="Metrics">In the order of their names, at most 200.</param>
public sealed record PerformanceReport(
    long ChecksPassed,
    long ChecksFailed,
    int ThresholdsPassed,
    IReadOnlyList<string> FailedThresholds,
    IReadOnlyList<PerformanceMetric> Metrics) : EvidenceContent
{
    /// <summary>Nothing was measured, checked or held against a threshold.</summary>
    public override bool IsEmpty => Metrics.Count == 0 && ThresholdsPassed == 0 && FailedThresholds.Count == 0 && ChecksPassed == 0 && ChecksFailed == 0;

    /// <summary>Null where the report has no such number.</summary>
    /// <param name="name">See <see cref="PerformanceMetric"/>.</param>
    public double? Find(string name) => Metrics.Where(metric => metric.Name == name).Select(metric => (double?)metric.Value).FirstOrDefault();
}
