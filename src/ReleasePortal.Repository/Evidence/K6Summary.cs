using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>
/// Reads the summary of k6. What <c>handleSummary</c> gets says of a threshold that it is ok; in what <c>--summary-export</c> writes, true
/// means that it failed.
/// </summary>
internal sealed class K6Summary : JsonFormat
{
    public override EvidenceFormat Format => EvidenceFormat.K6;

    public override bool Recognises(JsonPart root) => root.IsObject && root.Find("metrics") is { IsObject: true } && root.Find("root_group") is not null;

    public override EvidenceContent Read(JsonPart root)
    {
        var metrics = root.Need("metrics").Members().ToList();
        if (metrics.Count == 0)
            throw new EvidenceException("It holds no metric: nothing was measured.");
        var thresholds = metrics.SelectMany(metric => Thresholds(metric.Name, metric.Part)).ToList();
        var checks = Checks(root.Need("root_group")).ToList();
        return new PerformanceReport(
            checks.Sum(check => check.Passes),
            checks.Sum(check => check.Fails),
            thresholds.Count(threshold => threshold.IsKept),
            [.. thresholds.Where(threshold => !threshold.IsKept).Select(threshold => threshold.Name)],
            [.. metrics.SelectMany(metric => Values(metric.Name, metric.Part)).OrderBy(metric => metric.Name, StringComparer.Ordinal).Take(EvidenceFileLimits.Metrics)]);
    }

    private static IEnumerable<(string Name, bool IsKept)> Thresholds(string metric, JsonPart part) =>
        (part.Find("thresholds")?.Members() ?? []).Select(threshold => (
            EvidenceText.Name($"{metric} {threshold.Name}"),
            threshold.Part.IsObject ? threshold.Part.Need("ok").Truth() : !threshold.Part.Truth()));

    /// <summary>Those of a group and of all groups inside it: a list, or an object by their names.</summary>
    private static IEnumerable<(long Passes, long Fails)> Checks(JsonPart group) =>
        Several(group.Find("checks")).Select(check => (check.Need("passes").Count(), check.Need("fails").Count()))
            .Concat(Several(group.Find("groups")).SelectMany(Checks));

    private static IEnumerable<JsonPart> Several(JsonPart? part) => part switch
    {
        null => [],
        { IsList: true } list => list.Items(),
        { } named => named.Members().Select(member => member.Part),
    };

    private static IEnumerable<PerformanceMetric> Values(string metric, JsonPart part) =>
        (part.Find("values") ?? part).Members()
            .Where(value => value.Part.Element.ValueKind == System.Text.Json.JsonValueKind.Number)
            .Select(value => new PerformanceMetric(EvidenceText.Name($"{metric} {value.Name}"), value.Part.Number()));
}
