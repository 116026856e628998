using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>Reads what Lighthouse CI makes of several reports: the list of runs with their scores, or the results of its assertions.</summary>
internal sealed class LighthouseCi : JsonFormat
{
    public override EvidenceFormat Format => EvidenceFormat.Lighthouse;

    public override bool Recognises(JsonPart root) => root.IsList && root.Items().FirstOrDefault() is { Path: not null, IsObject: true } first
        && (first.Find("isRepresentativeRun") is not null || (first.Find("passed") is not null && first.Find("operator") is not null));

    /// <summary>Without <c>includePassedAssertions</c> it lists what was missed alone, so that nothing tells "all were kept" from "nothing was measured".</summary>
    public static bool IsAmbiguous(JsonPart root) => root.IsList && !root.Items().Any();

    public override EvidenceContent Read(JsonPart root)
    {
        var items = root.Items().ToList();
        return items.TrueForAll(item => item.Find("isRepresentativeRun") is not null) ? Runs(items) : Assertions(items);
    }

    /// <summary>Of several runs of a page, Lighthouse CI says which stands for all.</summary>
    private static PerformanceReport Runs(List<JsonPart> runs)
    {
        var chosen = runs.Where(run => run.Need("isRepresentativeRun").Truth()).ToList();
        var names = chosen.Count == 1 ? (Func<JsonPart, string>)(_ => "") : run => $" of {run.Need("url").Text()}";
        return new PerformanceReport(0, 0, 0, [],
        [
            .. chosen.SelectMany(run => run.Need("summary").Members().Select(score => new PerformanceMetric(EvidenceText.Name(score.Name + names(run)), score.Part.Number())))
                .OrderBy(metric => metric.Name, StringComparer.Ordinal)
                .Take(EvidenceFileLimits.Metrics),
        ]);
    }

    /// <summary>Those that only warn fail nothing.</summary>
    private static PerformanceReport Assertions(List<JsonPart> results)
    {
        var judged = results.Select(result => (Name: NameOf(result), IsKept: result.Need("passed").Truth() || result.Text("level") == "warn")).ToList();
        return new PerformanceReport(0, 0, judged.Count(result => result.IsKept), [.. judged.Where(result => !result.IsKept).Select(result => result.Name)], []);
    }

    private static string NameOf(JsonPart result) => EvidenceText.Name(
        $"{result.Text("auditId") ?? "assertion"} {result.Need("operator").Text()} {result.Find("expected")?.Element.ToString()} {result.Text("url")}");
}
