using System.Text;
using ReleasePortal.Domain.Kpis;

namespace ReleasePortal.Site.Feeds.Kpis;

/// <summary>
/// Writes the numbers of the period as OpenMetrics 1.0, for dashboards: gauges, without a sample where there is no data. What has no label is
/// about everything; the labels <c>dimension</c> and <c>segment</c> name a part. Parts overlap: do not add them up.
/// </summary>
public static class KpiOpenMetrics
{
    public static byte[] Write(KpiSelection selection, bool isHistoryComplete) => Write(selection.Report.Results, selection, isHistoryComplete);

    /// <summary>Of some KPIs only.</summary>
    public static byte[] Write(IEnumerable<KpiResult> results, KpiSelection selection, bool isHistoryComplete)
    {
        var metrics = new MetricText();
        metrics.Family("release_portal_kpi_now", "seconds", "The instant that the numbers speak of as now, in seconds since 1970.");
        metrics.Sample(selection.Report.Now.ToUnixTimeSeconds(), []);
        metrics.Family("release_portal_kpi_history_complete", null, "Whether all commits were there: 0 where some numbers stand on a part of the history.");
        metrics.Sample(isHistoryComplete ? 1 : 0, []);
        List<KpiResult> chosen = [.. results];
        AddTargets(metrics, chosen, selection);
        foreach (var result in chosen)
        {
            foreach (var figure in result.Kpi.Figures)
                Add(metrics, result, figure, selection);
        }

        return metrics.Bytes;
    }

    private static void AddTargets(MetricText metrics, IEnumerable<KpiResult> results, KpiSelection selection)
    {
        var targets = results.Select(result => (result.Kpi, Target: result.Kpi.TargetIn(selection.Portal))).Where(entry => entry.Target is not null).ToList();
        if (targets.Count == 0)
            return;
        metrics.Family("release_portal_kpi_target", null, "What the first figure of a KPI should reach, in the unit of the figure.");
        foreach (var (kpi, target) in targets)
        {
            metrics.Sample(
                (double)(target!.AtLeast ?? target.AtMost)!.Value,
                [("kpi", kpi.Id), ("figure", kpi.Headline.Id), ("bound", target.AtLeast is null ? "at_most" : "at_least")]);
        }
    }

    private static void Add(MetricText metrics, KpiResult result, Figure figure, KpiSelection selection)
    {
        var period = selection.Month is { } month ? KpiNames.Of(month) : "last 90 days";
        var (name, unit) = ($"release_portal_{result.Kpi.Key}_{figure.Id.Replace('-', '_')}", UnitOf(figure));
        var about = $"{result.Kpi.Title}: {figure.Title}, {period}";
        List<(FigureValue Value, (string, string)[] Labels)> all = [(selection.Recent(selection.Of(result, figure)), [])];
        foreach (var dimension in Enum.GetValues<Dimension>())
        {
            foreach (var segment in result.SegmentsOf(dimension))
                all.Add((selection.Recent(selection.Of(result, figure, dimension, segment)), [("dimension", KpiNames.Of(dimension)), ("segment", segment)]));
        }

        Add(metrics, name, unit, $"{about}{(figure.Kind == FigureKind.Median ? " (median)" : "")}.", all.Select(entry => (entry.Value.Value, entry.Labels)));
        if (figure.Kind == FigureKind.Median)
            Add(metrics, $"{name}_p90", unit, $"{about} (nine of ten are not above it).", all.Select(entry => (entry.Value.NinetiethPercentile, entry.Labels)));
        Add(metrics, $"{name}_n", null, $"{about}: how much it stands on.", all.Select(entry => ((double?)(entry.Value.N == 0 ? null : entry.Value.N), entry.Labels)));
    }

    private static void Add(MetricText metrics, string name, string? unit, string help, IEnumerable<(double? Value, (string, string)[] Labels)> samples)
    {
        metrics.Family(name, unit, help);
        foreach (var (value, labels) in samples)
        {
            if (value is not null)
                metrics.Sample(value.Value, labels);
        }
    }

    /// <summary>What the name of a metric then has to end with; a count and a score have no unit.</summary>
    private static string? UnitOf(Figure figure) => figure.Unit switch
    {
        KpiUnit.Percent => "percent",
        KpiUnit.Hours => "hours",
        KpiUnit.PerWeek => "per_week",
        KpiUnit.Count or KpiUnit.Score => null,
    };
}
