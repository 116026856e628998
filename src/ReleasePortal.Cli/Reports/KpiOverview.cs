using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Feeds.Kpis;

namespace ReleasePortal.Cli.Reports;

/// <summary>All KPIs on one screen: the first figure of each.</summary>
internal sealed class KpiOverview(KpiSelection selection, bool isHistoryWhole, Surroundings surroundings)
{
    private const int SparkMonths = 12;
    private const int TitleWidth = 32;
    private const int ValueWidth = 11;
    private const int VerdictWidth = 28;
    private const int NWidth = 9;
    private const int TrendWidth = 7;

    /// <summary>A line without the verdict, which then stands below.</summary>
    private const int LineWidth = 2 + TitleWidth + 1 + ValueWidth + 2 + NWidth + 1 + TrendWidth + SparkMonths;

    private readonly Palette palette = surroundings.OutputPalette;

    public void Write()
    {
        WriteWrapped($"KPIs of {Inert.Text(selection.Portal.Title)}, {KpiWords.Scope(selection)}", palette.Strong);
        if (!isHistoryWhole)
            WriteWrapped(KpiWords.HistoryIncomplete, text => palette.Of(Severity.Warning, text));
        foreach (var group in Enum.GetValues<KpiGroup>())
        {
            surroundings.Output.WriteLine();
            surroundings.Output.WriteLine(palette.Strong(group.ToString()));
            foreach (var kpi in KpiBook.All.Where(kpi => kpi.Group == group))
                Write(selection.Report.Of(kpi));
        }

        surroundings.Output.WriteLine();
        WriteWrapped($"The blocks are the last {SparkMonths} months, this one last; {Sparkline.Gap} is a month without data. Better and worse are against {(selection.Month is null ? "the 90 days before" : "the month before")}.", palette.Faint);
        WriteWrapped("Look at trends before values, compare a team with itself, and punish nobody with a number.", palette.Faint);
        WriteWrapped("portal kpi NAME shows one with all that it counts and leaves out, such as portal kpi change-fail-rate.", palette.Faint);
    }

    private void Write(KpiResult result)
    {
        var figure = result.Kpi.Headline;
        var series = selection.Of(result, figure);
        var value = selection.Recent(series);
        var verdict = KpiWords.Verdict(result, selection);
        var number = KpiWords.Of(figure, value).PadLeft(ValueWidth);
        var n = (value.N == 0 ? "" : KpiWords.N(figure, value)).PadRight(NWidth);
        var trend = KpiWords.Of(selection.TrendOf(figure, series)).PadRight(TrendWidth);
        var spark = Sparkline.Of([.. selection.Report.Months(SparkMonths).Select(month => selection.Report.In(series, month).Value)]);
        var head = $"  {result.Kpi.Title.PadRight(TitleWidth)} {(value.Value is null ? palette.Faint(number) : number)}  ";
        if (surroundings.Width >= LineWidth + VerdictWidth + 1)
        {
            surroundings.Output.WriteLine($"{head}{Coloured(verdict, verdict.PadRight(VerdictWidth))} {n} {trend}{palette.Path(spark)}");
            return;
        }

        surroundings.Output.WriteLine(surroundings.Width >= LineWidth ? $"{head}{n} {trend}{palette.Path(spark)}" : $"{head.TrimEnd()}\n    {n} {trend}{palette.Path(spark)}");
        surroundings.Output.WriteLine($"    {Coloured(verdict, verdict)}");
    }

    private string Coloured(string verdict, string text) => verdict[0] switch
    {
        '✓' => palette.Good(text),
        '✗' => palette.Of(Severity.Warning, text),
        _ => palette.Faint(text),
    };

    private void WriteWrapped(string text, Func<string, string> paint)
    {
        foreach (var line in Wrapping.Wrap(text, surroundings.Width))
            surroundings.Output.WriteLine(paint(line));
    }
}
