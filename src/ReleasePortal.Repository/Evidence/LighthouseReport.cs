using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>Reads the report of one page, as Lighthouse writes it.</summary>
internal sealed class LighthouseReport : JsonFormat
{
    public override EvidenceFormat Format => EvidenceFormat.Lighthouse;

    public override bool Recognises(JsonPart root) => root.IsObject && root.Find("lighthouseVersion") is not null;

    public override EvidenceContent Read(JsonPart root)
    {
        if (root.Find("runtimeError")?.Text("code") is { } code and not "NO_ERROR")
            throw new EvidenceException($"Lighthouse could not measure the page: {EvidenceText.Name(code)}.");
        var scores = root.Need("categories").Members()
            .Where(category => category.Part.Find("score") is not null)
            .Select(category => new PerformanceMetric(EvidenceText.Name(category.Name), category.Part.Need("score").Number()));
        var audits = root.Need("audits").Members()
            .Where(audit => audit.Part.Find("numericValue") is not null)
            .Select(audit => new PerformanceMetric(EvidenceText.Name($"{audit.Name} {audit.Part.Text("numericUnit")}"), audit.Part.Need("numericValue").Number()));
        return new PerformanceReport(0, 0, 0, [], [.. scores.Concat(audits).OrderBy(metric => metric.Name, StringComparer.Ordinal).Take(EvidenceFileLimits.Metrics)]);
    }
}
