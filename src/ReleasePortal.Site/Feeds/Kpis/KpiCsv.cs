using NodaTime;
using ReleasePortal.Domain.Kpis;

namespace ReleasePortal.Site.Feeds.Kpis;

/// <summary>Writes all KPIs as one table: a row for each figure, segment and period.</summary>
public static class KpiCsv
{
    /// <summary>A segment has rows only for periods in which it has something; whole figures have all, with nothing in them where there is no data.</summary>
    public static byte[] Write(KpiSelection selection)
    {
        var table = new CsvTable(
            "kpi", "figure", "dimension", "segment", "period", "from", "to", "value", "n", "p90", "unit", "few", "better", "target_at_least", "target_at_most", "reached");
        foreach (var result in selection.Report.Results)
        {
            foreach (var figure in result.Kpi.Figures)
                Add(table, result, figure, selection);
        }

        return table.Bytes;
    }

    private static void Add(CsvTable table, KpiResult result, Figure figure, KpiSelection selection)
    {
        foreach (var (period, span, value) in Values(selection.Of(result, figure), selection))
            table.Add([.. Head(result, figure), "", "", .. Cells(period, span, value, figure), .. Target(result, figure, selection, period)]);
        foreach (var dimension in Enum.GetValues<Dimension>())
        {
            foreach (var segment in result.SegmentsOf(dimension))
            {
                foreach (var (period, span, value) in Values(selection.Of(result, figure, dimension, segment), selection).Where(entry => entry.Value.N > 0))
                    table.Add([.. Head(result, figure), KpiNames.Of(dimension), CsvTable.Text(segment), .. Cells(period, span, value, figure), "", "", ""]);
            }
        }
    }

    private static IEnumerable<(string Period, Interval Span, FigureValue Value)> Values(FigureSeries series, KpiSelection selection)
    {
        if (selection.Month is null)
            yield return (KpiNames.Rolling, selection.Period, selection.Recent(series));
        else if (!selection.Months.Contains(selection.Month.Value))
            yield return (KpiNames.Of(selection.Month.Value), selection.Period, selection.Recent(series));
        foreach (var month in selection.Months)
            yield return (KpiNames.Of(month), selection.Report.Span(month), selection.Report.In(series, month));
    }

    private static string[] Head(KpiResult result, Figure figure) => [result.Kpi.Id, figure.Id];

    private static string[] Cells(string period, Interval span, FigureValue value, Figure figure) =>
    [
        period, KpiNames.Of(span.Start), KpiNames.Of(span.End), CsvTable.Number(value.Value), KpiNumber.Text(value.N), CsvTable.Number(value.NinetiethPercentile),
        KpiNames.Of(figure.Unit), CsvTable.Answer(value.IsFew), KpiNames.Of(figure.Better),
    ];

    /// <summary>The target is about the first figure, in the period that was asked for.</summary>
    private static string[] Target(KpiResult result, Figure figure, KpiSelection selection, string period)
    {
        if (figure != result.Kpi.Headline || period != (selection.Month is { } month ? KpiNames.Of(month) : KpiNames.Rolling))
            return ["", "", ""];
        var target = result.Kpi.TargetIn(selection.Portal);
        return [CsvTable.Number((double?)target?.AtLeast), CsvTable.Number((double?)target?.AtMost), CsvTable.Answer(selection.Reaches(result))];
    }
}
