using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>Everything that a KPI counted in some time, figure by figure, and everything that it left out.</summary>
internal static class KpiRecordsPage
{
    /// <summary>What is more than that is in the downloads.</summary>
    private const int Most = 500;

    private static readonly string[] CountedColumns = ["What", "When", "Counts", "Why"];
    private static readonly string[] LeftColumns = ["What", "When", "Why it is left out"];

    public static RecordModel Model(KpiResult result, KpiPeriod period, Material material) => new(
        new PageHead($"{result.Kpi.Title}, {period.Words}", Lede(result, period, material)),
        [
            .. Restatements(result, period, material),
            .. result.Kpi.Figures.Select(figure => Counted(result, figure, period, material)).OfType<Card>(),
            .. Left(result, period, material) is { } left ? [left] : Array.Empty<Card>(),
        ])
    {
        Filter = SegmentFilter.Of([.. period.Within(result.Counted.Concat<Sighting>(result.LeftOut), material)], material),
    };

    private static IEnumerable<Card> Restatements(KpiResult result, KpiPeriod period, Material material)
    {
        if (period.Month is not { } month)
            yield break;
        var restated = result.Kpi.Figures.Select(figure => (Figure: figure, Was: material.Kpis.Restated(result.Kpi, figure, month))).Where(entry => entry.Was is not null).ToList();
        if (restated.Count > 0)
            yield return new Card("restated", "Restated", new Bullets([.. restated.Select(entry => (Part)new Pair(entry.Figure.Title, KpiPage.Restated(entry.Figure, entry.Was!.Value, material)))]));
    }

    private static string Lede(KpiResult result, KpiPeriod period, Material material)
    {
        var value = period.Of(result.Of(result.Kpi.Headline), material);
        var open = period.Month == material.Kpis.ThisMonth ? " The month is not over." : "";
        return $"{result.Kpi.Headline.Title}: {FigureWords.Of(result.Kpi.Headline, value)} ({FigureWords.N(result.Kpi.Headline, value)}).{open}";
    }

    private static Card? Counted(KpiResult result, Figure figure, KpiPeriod period, Material material)
    {
        var observations = period.Within(result.Of(figure).Observations, material).ToList();
        if (observations.Count == 0)
            return null;
        var value = period.Of(result.Of(figure), material);
        return new Card(figure.Id, figure.Title, Shown(
            new Table($"What counts for {figure.Title}", CountedColumns, [.. observations.Take(Most).Select(one =>
                RowOf(one, CountedColumns, [SubjectLinks.Of(one.Subject, material), material.Time.Moment(one.At), Amount(figure, one), Count.Sentence(one.Why)]))]),
            observations.Count))
        {
            Aside = $"All: {FigureWords.Of(figure, value)}, {FigureWords.N(figure, value)}",
        };
    }

    private static string Amount(Figure figure, Observation one) => figure.Kind switch
    {
        FigureKind.Ratio when figure.Unit == KpiUnit.Score => $"{FigureWords.Plain(one.Amount)} points of {FigureWords.Plain(one.Base)} answers",
        FigureKind.Ratio => $"{FigureWords.Plain(one.Amount)} of {FigureWords.Plain(one.Base)}",
        FigureKind.Median => FigureWords.Of(figure, one.Amount),
        FigureKind.Total => figure.Unit == KpiUnit.Hours ? FigureWords.Of(figure, one.Amount) : FigureWords.Plain(one.Amount),
        FigureKind.PerWeek => FigureWords.Plain(one.Amount),
        FigureKind.DaysPerWeek => "one day",
    };

    private static Row RowOf(Sighting one, IReadOnlyList<string> columns, IReadOnlyList<Part> cells) =>
        Table.RowOf(columns, cells) with { Words = SegmentFilter.WordsOf(one) };

    private static Card? Left(KpiResult result, KpiPeriod period, Material material)
    {
        var left = period.Within(result.LeftOut, material).ToList();
        return left.Count == 0 ? null : new Card("left-out", "Left out", Shown(
            new Table("What is left out", LeftColumns, [.. left.Take(Most).Select(one =>
                RowOf(one, LeftColumns, [SubjectLinks.Of(one.Subject, material), material.Time.Moment(one.At), Count.Sentence(one.Why)]))]),
            left.Count))
        {
            Aside = $"All: {Count.Digits(left.Count)}",
        };
    }

    private static Part Shown(Part table, int count) => count <= Most
        ? table
        : new Group([table, new Paragraph($"{Count.Of(count - Most, "more")[..^1]} are in the downloads.")]);
}
