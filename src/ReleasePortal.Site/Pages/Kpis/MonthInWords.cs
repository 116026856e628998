using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>What changed this month against the one before, in sentences, the largest change first.</summary>
internal static class MonthInWords
{
    private const int Most = 6;
    private const int Named = 3;

    public static Card Of(Material material)
    {
        var report = material.Kpis;
        var (now, before) = (report.ThisMonth, report.ThisMonth.PlusMonths(-1));
        var moves = report.Results
            .Where(result => result.Kpi.Headline.Kind != FigureKind.Total)
            .Select(result => (Result: result, Before: report.In(result.Of(result.Kpi.Headline), before), Now: report.In(result.Of(result.Kpi.Headline), now)))
            .Select(move => (move.Result, move.Before, move.Now, Trend: Judgement.Trend(move.Result.Kpi.Headline, move.Before, move.Now)))
            .Where(move => move.Trend is not (Trend.Unknown or Trend.Steady))
            .OrderByDescending(move => Size(move.Before, move.Now)).ThenBy(move => move.Result.Kpi.Id, StringComparer.Ordinal)
            .Take(Most)
            .ToList();
        return new Card("month", $"What changed in {FigureWords.Month(now)}", moves.Count == 0
            ? new Empty($"Nothing that stands on enough records moved against {FigureWords.Month(before)}.")
            : new Bullets([.. moves.Select(move => Sentence(move.Result, move.Before, move.Now, move.Trend, material))]))
        {
            Aside = $"against the whole of {FigureWords.Month(before)}; sums are not compared while the month lasts",
        };
    }

    /// <summary>Against the larger of the two, so that a rise from nothing is not endless.</summary>
    private static double Size(FigureValue before, FigureValue now) =>
        Math.Abs(now.Value!.Value - before.Value!.Value) / Math.Max(Math.Abs(now.Value.Value), Math.Abs(before.Value.Value));

    private static Part Sentence(KpiResult result, FigureValue before, FigureValue now, Trend trend, Material material)
    {
        var figure = result.Kpi.Headline;
        var verb = now.Value > before.Value ? "rose" : "fell";
        var judged = trend is Trend.Better ? ", which is better" : trend is Trend.Worse ? ", which is worse" : "";
        var words = $"{verb} from {FigureWords.Of(figure, before)} to {FigureWords.Of(figure, now)} ({FigureWords.N(figure, now)}){judged}";
        var against = trend == Trend.Worse ? Against(result, material) : [];
        return new Words(new PageLink(SiteMap.Of(result.Kpi, material.Kpis.ThisMonth), result.Kpi.Title), words, against);
    }

    /// <summary>Of a share the records that counted against it.</summary>
    private static IReadOnlyList<Part> Against(KpiResult result, Material material)
    {
        var figure = result.Kpi.Headline;
        if (figure.Kind != FigureKind.Ratio)
            return [];
        return
        [
            .. new KpiPeriod(material.Kpis.ThisMonth).Within(result.Of(figure).Observations, material)
                .Where(one => figure.Better == Better.Lower ? one.Amount > 0 : one.Amount < one.Base)
                .Take(Named)
                .Select(one => (Part)new Pair(SubjectLinks.Of(one.Subject, material), one.Why)),
        ];
    }

    /// <summary>A link, what became of it, and because of what.</summary>
    private sealed record Words(PageLink Kpi, string Said, IReadOnlyList<Part> Because) : TemplatedPart("partials/kpi-move");
}
