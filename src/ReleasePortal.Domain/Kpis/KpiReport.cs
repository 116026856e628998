using NodaTime;

namespace ReleasePortal.Domain.Kpis;

/// <summary>All KPIs over the records of one commit, seen from one instant.</summary>
public sealed class KpiReport
{
    /// <summary>How far back a rolling figure looks.</summary>
    public static readonly Duration Rolling = Duration.FromDays(90);

    private readonly Dictionary<string, KpiResult> results;
    private readonly IReadOnlyList<MonthClosing> closings;
    private readonly DateTimeZone zone;

    private KpiReport(KpiFacts facts, IReadOnlyList<KpiResult> results, IReadOnlyList<MonthClosing> closings)
    {
        (Facts, zone, Results, this.closings) = (facts, facts.Records.Portal.TimeZone, results, closings);
        this.results = results.ToDictionary(result => result.Kpi.Id, StringComparer.Ordinal);
        ThisMonth = facts.Now.InZone(zone).Date.ToYearMonth();
    }

    /// <summary>What they look at.</summary>
    public KpiFacts Facts { get; }

    public Instant Now => Facts.Now;

    /// <summary>In the order of <see cref="KpiBook.All"/>.</summary>
    public IReadOnlyList<KpiResult> Results { get; }

    /// <summary>The month that it is; it is not over.</summary>
    public YearMonth ThisMonth { get; }

    /// <param name="records">Of one commit.</param>
    /// <param name="now">What is later has not happened.</param>
    /// <param name="usedWaivers">The ids of waivers by which a finding is waived.</param>
    /// <param name="closings">What past months were when they were closed, as far as anybody knows.</param>
    public static KpiReport Of(RecordSet records, Instant now, IReadOnlySet<string> usedWaivers, IReadOnlyList<MonthClosing>? closings = null)
    {
        var facts = new KpiFacts(records, now, usedWaivers);
        return new KpiReport(facts, [.. KpiBook.All.AsParallel().AsOrdered().Select(kpi => new KpiResult(kpi, kpi.Observe(facts)))], closings ?? []);
    }

    public KpiResult Of(KpiDefinition kpi) => results[kpi.Id];

    public FigureValue In(FigureSeries series, YearMonth month) => series.In(Span(month), Now);

    /// <summary>What a month was when it was closed, where that is not what it is now: the month is restated.</summary>
    /// <returns>Null where it is the same, and where nobody knows.</returns>
    public (MonthClosing Closing, FigureValue Value)? Restated(KpiDefinition kpi, Figure figure, YearMonth month) =>
        closings.FirstOrDefault(closing => closing.Month == month) is { } closing
        && closing.Figures.TryGetValue((kpi.Id, figure.Id), out var then)
        && In(Of(kpi).Of(figure), month) is var value && (value.N != then.N || !IsSame(value.Value, then.Value))
            ? (closing, then)
            : null;

    /// <summary>The last 90 days up to now.</summary>
    public Interval RecentSpan => new(Now - Rolling + Duration.Epsilon, Now + Duration.Epsilon);

    public FigureValue Recent(FigureSeries series) => series.In(RecentSpan, Now);

    /// <summary>The 90 days before those.</summary>
    public FigureValue Earlier(FigureSeries series) => series.In(new Interval(Now - Rolling - Rolling + Duration.Epsilon, Now - Rolling + Duration.Epsilon), Now);

    /// <summary>A month from its first instant to the first of the next, on the portal's clock.</summary>
    public Interval Span(YearMonth month) => new(Start(month), Start(month.PlusMonths(1)));

    /// <summary>The last months, this one last.</summary>
    public IReadOnlyList<YearMonth> Months(int count) => [.. Enumerable.Range(1 - count, count).Select(ThisMonth.PlusMonths)];

    /// <summary>Sums in another order differ in their last digits.</summary>
    private static bool IsSame(double? one, double? other) =>
        one is { } left && other is { } right ? Math.Abs(left - right) <= 1e-9 * Math.Max(1, Math.Abs(left)) : one == other;

    private Instant Start(YearMonth month) => zone.AtStartOfDay(month.OnDayOfMonth(1)).ToInstant();
}
