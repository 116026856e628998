using NodaTime;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site.Graphs;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>A figure as pages show it: with its target, its trend and its months.</summary>
internal static class KpiFigures
{
    /// <summary>This month, and the twelve before it.</summary>
    public const int Months = 13;

    public static KpiTile Tile(KpiResult result, FigureSeries series, Material material)
    {
        var (kpi, report) = (result.Kpi, material.Kpis);
        var recent = report.Recent(series);
        var target = kpi.TargetIn(material.Records.Portal);
        return new KpiTile(new PageLink(Addresses.SiteMap.Of(kpi), kpi.Title), Count.Sentence(FigureWords.Of(kpi.Headline, recent, target)), FigureWords.N(kpi.Headline, recent), Chart(kpi.Id, kpi, kpi.Headline, series, material))
        {
            Target = target is null ? null : $"target {FigureWords.Of(target, kpi.Headline)}",
            State = StateOf(Judgement.Reaches(target, recent), recent),
            Trend = TrendOf(kpi.Headline, report.Earlier(series), recent),
        };
    }

    /// <summary>Of what stands on too little nobody says whether it is good.</summary>
    public static State? StateOf(bool? reaches, FigureValue value) => (reaches, value.IsFew) switch
    {
        (null, _) or (_, true) => null,
        (true, _) => States.Done.Saying("On target"),
        (false, _) => States.AtRisk.Saying("Off target"),
    };

    /// <summary>Better than 74 % before; null where the two cannot be compared.</summary>
    public static string? TrendOf(Figure figure, FigureValue before, FigureValue after) => Judgement.Trend(figure, before, after) switch
    {
        Trend.Unknown => null,
        Trend.Steady => $"steady, {FigureWords.Of(figure, before)} before",
        Trend.Better => $"better than {FigureWords.Of(figure, before)} before",
        Trend.Worse => $"worse than {FigureWords.Of(figure, before)} before",
        Trend.Up => $"up from {FigureWords.Of(figure, before)}",
        Trend.Down => $"down from {FigureWords.Of(figure, before)}",
    };

    public static Html Chart(string id, KpiDefinition kpi, Figure figure, FigureSeries series, Material material)
    {
        var report = material.Kpis;
        List<TrendPoint> points = [.. report.Months(Months).Select(month => Point(figure, month, report.In(series, month)))];
        var target = figure == kpi.Headline && figure.Kind != FigureKind.Total && kpi.TargetIn(material.Records.Portal) is { } goal && (goal.AtLeast ?? goal.AtMost) is { } value
            ? ((double)value, FigureWords.Of(figure, (double)value))
            : ((double, string)?)null;
        var known = points.Where(point => point.Value is not null).ToList();
        var words = known.Count == 0
            ? $"There is no data in these {Months} months."
            : $"{string.Join("; ", known.Select(point => point.Words))}.{(target is null ? "" : $" The target is {target.Value.Item2}.")}";
        return TrendChart.Of(id, points, target, figure.Kind is FigureKind.Total or FigureKind.PerWeek or FigureKind.DaysPerWeek, $"{figure.Title}, month by month", words);
    }

    private static TrendPoint Point(Figure figure, YearMonth month, FigureValue value) => new(
        FigureWords.ShortMonth(month),
        $"{FigureWords.Month(month)}: {FigureWords.Of(figure, value)}, {FigureWords.N(figure, value)}",
        value.Value,
        FigureWords.Of(figure, value),
        value.IsFew);
}
