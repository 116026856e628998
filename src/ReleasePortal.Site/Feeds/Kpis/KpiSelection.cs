using NodaTime;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Site.Feeds.Kpis;

/// <summary>A report, and the part of it that somebody asked for: some segments, and one period.</summary>
/// <param name="report">All numbers.</param>
/// <param name="portal">Whose they are, and what they should reach.</param>
/// <param name="filter">What is counted.</param>
/// <param name="month">The period; null for the last 90 days.</param>
public sealed class KpiSelection(KpiReport report, PortalSettings portal, KpiFilter filter, YearMonth? month)
{
    /// <summary>This month and the twelve before it, so that one can be held against the same month of last year.</summary>
    private const int MonthCount = 13;

    public KpiReport Report => report;

    public PortalSettings Portal => portal;

    public KpiFilter Filter => filter;

    /// <summary>The period; null for the last 90 days.</summary>
    public YearMonth? Month => month;

    public IReadOnlyList<YearMonth> Months { get; } = report.Months(MonthCount);

    /// <summary>A month includes its start and excludes its end; the last 90 days exclude the instant 90 days ago, and include now.</summary>
    public Interval Period => month is { } chosen ? report.Span(chosen) : new Interval(report.Now - KpiReport.Rolling, report.Now);

    public static KpiSelection Everything(KpiReport report, PortalSettings portal) => new(report, portal, KpiFilter.Everything, month: null);

    public FigureSeries Of(KpiResult result, Figure figure) => result.Of(figure, filter);

    /// <summary>One segment, as far as the filter takes it.</summary>
    public FigureSeries Of(KpiResult result, Figure figure, Dimension dimension, string segment) => filter.IsEmpty
        ? result.Of(figure, dimension, segment)
        : new FigureSeries(figure, result.Of(figure, dimension, segment).Observations.Where(one => filter.Takes(one.Of)));

    /// <summary>In the period.</summary>
    public FigureValue Recent(FigureSeries series) => month is { } chosen ? report.In(series, chosen) : report.Recent(series);

    /// <summary>In the period of the same length before it.</summary>
    public FigureValue Earlier(FigureSeries series) => month is { } chosen ? report.In(series, chosen.PlusMonths(-1)) : report.Earlier(series);

    public Trend TrendOf(Figure figure, FigureSeries series) => Judgement.Trend(figure, Earlier(series), Recent(series));

    /// <inheritdoc cref="KpiReport.Restated"/>
    /// <remarks>Of a part nobody knows it.</remarks>
    public (MonthClosing Closing, FigureValue Value)? Restated(KpiDefinition kpi, Figure figure, YearMonth month) =>
        filter.IsEmpty ? report.Restated(kpi, figure, month) : null;

    /// <summary>The target of the whole; null where there is none, and of a sum over a part, which it says nothing about.</summary>
    public KpiTarget? TargetOf(KpiResult result) => Filter.IsEmpty || !result.Kpi.Headline.IsAdditive ? result.Kpi.TargetIn(portal) : null;

    /// <returns>Whether the target is reached; null where there is none, nothing to judge, or too little.</returns>
    public bool? Reaches(KpiResult result) => Recent(Of(result, result.Kpi.Headline)) is { IsFew: false } value
        ? Judgement.Reaches(TargetOf(result), value)
        : null;

    /// <summary>In a certain order: by time, record, entry, figure, and why.</summary>
    public IEnumerable<Observation> Counted(KpiResult result) => InOrder(result.Counted.Where(Takes), one => FigureAt(result.Kpi, one.Figure));

    /// <summary>In a certain order: by time, record, entry, and why.</summary>
    public IEnumerable<LeftOut> LeftOut(KpiResult result) => InOrder(result.LeftOut.Where(Takes), _ => 0);

    /// <summary>Whether it is in the period; without a chosen month everything that was ever looked at is told.</summary>
    public bool IsInPeriod(Sighting sighting) => month is null
        ? sighting.At > Period.Start && sighting.At <= Period.End
        : Period.Contains(sighting.At);

    private bool Takes(Sighting sighting) => filter.Takes(sighting.Of) && (month is null || IsInPeriod(sighting));

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> sightings, Func<T, int> figure)
        where T : Sighting => sightings
            .OrderBy(one => one.At)
            .ThenBy(one => one.Subject.Record.Origin.Place.Path, StringComparer.Ordinal)
            .ThenBy(one => one.Subject.Name, StringComparer.Ordinal)
            .ThenBy(figure)
            .ThenBy(one => one.Why, StringComparer.Ordinal);

    private static int FigureAt(KpiDefinition kpi, Figure figure) =>
        kpi.Figures.Index().First(entry => entry.Item == figure).Index;
}
