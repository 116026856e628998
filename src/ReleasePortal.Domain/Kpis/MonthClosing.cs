using NodaTime;

namespace ReleasePortal.Domain.Kpis;

/// <summary>What the figures of a month were when it was closed, as the records stood then.</summary>
/// <param name="Month">The month.</param>
/// <param name="At">When it was closed.</param>
/// <param name="Commit">What the branch held then.</param>
/// <param name="Figures">By the ids of the KPI and of its figure; over everything. None where nobody knows them.</param>
public sealed record MonthClosing(YearMonth Month, Instant At, string Commit, IReadOnlyDictionary<(string Kpi, string Figure), FigureValue> Figures)
{
    /// <summary>How long after its end a month is open for what is written late.</summary>
    public static readonly Duration Grace = Duration.FromDays(10);

    /// <param name="report">Over the records as they stood when the month was closed.</param>
    /// <param name="month">The month.</param>
    /// <param name="commit">What the branch held then.</param>
    public static MonthClosing Of(KpiReport report, YearMonth month, string commit) => new(
        month,
        report.Now,
        commit,
        report.Results.SelectMany(result => result.Kpi.Figures.Select(figure => (result.Kpi, Figure: figure, Series: result.Of(figure))))
            .ToDictionary(entry => (entry.Kpi.Id, entry.Figure.Id), entry => report.In(entry.Series, month)));
}
