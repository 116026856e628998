using NodaTime.Text;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Feeds.Kpis;

namespace ReleasePortal.Cli.Reports;

/// <summary>One KPI: all its figures, month by month and part by part, and the records that it counts and leaves out.</summary>
internal sealed class KpiDetail(KpiResult result, KpiSelection selection, bool isHistoryWhole, Surroundings surroundings)
{
    private readonly Palette palette = surroundings.OutputPalette;
    private readonly KpiDefinition kpi = result.Kpi;

    public void Write()
    {
        var name = kpi.Place is { } place ? $"KPI {place}, {kpi.Id}" : kpi.Id;
        surroundings.Output.WriteLine($"{palette.Strong(kpi.Title)}  {palette.Faint(name)}");
        WriteWrapped(kpi.Question, "");
        surroundings.Output.WriteLine();
        WriteWrapped($"In {KpiWords.Scope(selection)}:", "");
        if (!isHistoryWhole)
            WriteWrapped(KpiWords.HistoryIncomplete, "");
        foreach (var figure in kpi.Figures)
            Write(figure);
        WriteTable("Month by month, with n in brackets", "month", [.. selection.Months.Select(month => (
            YearMonthPattern.Iso.Format(month) + (month == selection.Report.ThisMonth ? " so far" : ""),
            (Func<Figure, FigureValue>)(figure => selection.Report.In(selection.Of(result, figure), month))))]);
        WriteRestated();
        foreach (var dimension in Enum.GetValues<Dimension>())
            WriteParts(dimension);
        new SightingList(surroundings).Write("Counted", SightingList.Of(selection.Counted(result).Where(selection.IsInPeriod)));
        new SightingList(surroundings).Write("Left out", SightingList.Of(selection.LeftOut(result).Where(selection.IsInPeriod)));
    }

    private void Write(Figure figure)
    {
        var series = selection.Of(result, figure);
        var (value, before) = (selection.Recent(series), selection.Earlier(series));
        surroundings.Output.WriteLine();
        WriteWrapped(figure.Title, "  ");
        var few = value.IsFew ? $", {KpiWords.TooFew}" : "";
        var p90 = value.NinetiethPercentile is { } ninth ? $" (median); nine of ten within {KpiWords.Of(figure, ninth)}" : "";
        WriteWrapped($"{KpiWords.Of(figure, value)}{p90}{(value.N == 0 ? "" : $", {KpiWords.N(figure, value)}")}{few}", "    ", value.N == 0 ? palette.Faint : palette.Strong);
        WriteWrapped($"before that {KpiWords.Of(figure, before)}{(before.N == 0 ? "" : $", {KpiWords.N(figure, before)}")}: {Moved(selection.TrendOf(figure, series))}", "    ");
        if (figure == kpi.Headline && kpi.TargetIn(selection.Portal) is not null)
            WriteWrapped(KpiWords.Verdict(result, selection), "    ");
    }

    private void WriteRestated()
    {
        foreach (var month in selection.Months)
        {
            foreach (var figure in kpi.Figures)
            {
                if (selection.Restated(kpi, figure, month) is { } was)
                    WriteWrapped($"restated: {figure.Id} of {YearMonthPattern.Iso.Format(month)} was {KpiWords.Of(figure, was.Value)}{(was.Value.N == 0 ? "" : $" ({was.Value.N})")} when the month was closed, in commit {was.Closing.Commit[..10]}", "  ", text => palette.Of(Severity.Warning, text));
            }
        }
    }

    private static string Moved(Trend trend) => trend switch
    {
        Trend.Unknown => "too little for a trend",
        Trend.Steady => "it stays as it was",
        Trend.Better => "it became better",
        Trend.Worse => "it became worse",
        Trend.Up => "it rose",
        Trend.Down => "it fell",
    };

    private void WriteParts(Dimension dimension)
    {
        var name = dimension.ToString().ToLowerInvariant();
        List<(string, Func<Figure, FigureValue>)> parts = [];
        foreach (var segment in result.SegmentsOf(dimension))
        {
            FigureValue Value(Figure figure) => selection.Recent(selection.Of(result, figure, dimension, segment));
            if (kpi.Figures.Any(figure => Value(figure).N > 0))
                parts.Add((Inert.Text(segment), Value));
        }

        if (parts.Count > 0)
            WriteTable($"By {name}", name, parts);
    }

    private void WriteTable(string title, string first, IReadOnlyList<(string Name, Func<Figure, FigureValue> Value)> rows)
    {
        surroundings.Output.WriteLine();
        surroundings.Output.WriteLine(palette.Strong(title));
        List<IReadOnlyList<string>> cells = [.. rows.Select(row => (IReadOnlyList<string>)[row.Name, .. kpi.Figures.Select(figure => Cell(figure, row.Value(figure)))])];
        foreach (var (isHead, line) in TextTable.Lines([first, .. kpi.Figures.Select(figure => figure.Id)], cells, surroundings.Width, "  "))
            surroundings.Output.WriteLine(isHead ? palette.Faint(line) : line);
    }

    private static string Cell(Figure figure, FigureValue value) => value.N == 0 ? KpiWords.NoData : $"{KpiWords.Of(figure, value)} ({value.N})";

    private void WriteWrapped(string text, string indent, Func<string, string>? paint = null)
    {
        foreach (var line in Wrapping.Wrap(text, surroundings.Width - indent.Length))
            surroundings.Output.WriteLine(indent + (paint is null ? line : paint(line)));
    }
}
