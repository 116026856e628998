using NodaTime;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>Everything that a KPI counted in a month, figure by figure, and everything that it left out.</summary>
internal static class KpiMonthPage
{
    /// <summary>What is more than that is in the downloads.</summary>
    private const int Most = 500;

    private static readonly string[] CountedColumns = ["What", "When", "Counts", "Why"];
    private static readonly string[] LeftColumns = ["What", "When", "Why it is left out"];

    public static RecordModel Model(KpiResult result, YearMonth month, Material material) => new(
        new PageHead($"{result.Kpi.Title}, {FigureWords.Month(month)}", Lede(result, month, material)),
        [
            .. Restatements(result, month, material),
            .. result.Kpi.Figures.Select(figure => Counted(result, figure, month, material)).OfType<Card>(),
            .. Left(result, month, material) is { } left ? [left] : Array.Empty<Card>(),
        ]);

    private static IEnumerable<Card> Restatements(KpiResult result, YearMonth month, Material material)
    {
        var restated = result.Kpi.Figures.Select(figure => (Figure: figure, Was: material.Kpis.Restated(result.Kpi, figure, month))).Where(entry => entry.Was is not null).ToList();
        if (restated.Count > 0)
            yield return new Card("restated", "Restated", new Bullets([.. restated.Select(entry => (Part)new Pair(entry.Figure.Title, KpiPage.Restated(entry.Figure, entry.Was!.Value, material)))]));
    }

    private static string Lede(KpiResult result, YearMonth month, Material material)
    {
        var value = material.Kpis.In(result.Of(result.Kpi.Headline), month);
        var open = month == material.Kpis.ThisMonth ? " The month is not over." : "";
        return $"{result.Kpi.Headline.Title}: {FigureWords.Of(result.Kpi.Headline, value)} ({FigureWords.N(result.Kpi.Headline, value)}).{open}";
    }

    private static Card? Counted(KpiResult result, Figure figure, YearMonth month, Material material)
    {
        var observations = KpiPages.Within(result.Of(figure).Observations, month, material).ToList();
        if (observations.Count == 0)
            return null;
        var value = material.Kpis.In(result.Of(figure), month);
        return new Card(figure.Id, figure.Title, Shown(
            Table.Of($"What counts for {figure.Title}", CountedColumns, observations.Take(Most).Select(one => (IReadOnlyList<Part>)
            [
                SubjectLinks.Of(one.Subject, material),
                material.Time.Moment(one.At),
                Amount(figure, one),
                Count.Sentence(one.Why),
            ])),
            observations.Count))
        {
            Aside = $"{FigureWords.Of(figure, value)}, {FigureWords.N(figure, value)}",
        };
    }

    private static string Amount(Figure figure, Observation one) => figure.Kind switch
    {
        FigureKind.Ratio when figure.Unit == KpiUnit.Score => $"{Plain(one.Amount)} points of {Plain(one.Base)} answers",
        FigureKind.Ratio => $"{Plain(one.Amount)} of {Plain(one.Base)}",
        FigureKind.Median => FigureWords.Of(figure, one.Amount),
        FigureKind.Total => figure.Unit == KpiUnit.Hours ? FigureWords.Of(figure, one.Amount) : Plain(one.Amount),
        FigureKind.PerWeek => Plain(one.Amount),
        FigureKind.DaysPerWeek => "one day",
    };

    private static string Plain(double number) => number.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture);

    private static Card? Left(KpiResult result, YearMonth month, Material material)
    {
        var left = KpiPages.Within(result.LeftOut, month, material).ToList();
        return left.Count == 0 ? null : new Card("left-out", "Left out", Shown(
            Table.Of("What is left out", LeftColumns, left.Take(Most).Select(one => (IReadOnlyList<Part>)
            [
                SubjectLinks.Of(one.Subject, material),
                material.Time.Moment(one.At),
                Count.Sentence(one.Why),
            ])),
            left.Count))
        {
            Aside = Count.Digits(left.Count),
        };
    }

    private static Part Shown(Part table, int count) => count <= Most
        ? table
        : new Group([table, new Paragraph($"{Count.Of(count - Most, "more")[..^1]} are in the downloads.")]);
}
