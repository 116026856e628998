using NodaTime;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>A time of which everything that a KPI looked at has a page: a month, or the last 90 days.</summary>
/// <param name="Month">Null for the last 90 days.</param>
internal readonly record struct KpiPeriod(YearMonth? Month)
{
    public static readonly KpiPeriod Recent = new(null);

    /// <summary>November 2026.</summary>
    public string Words => Month is { } month ? FigureWords.Month(month) : "the last 90 days";

    public Address Of(KpiDefinition kpi) => Month is { } month ? SiteMap.Of(kpi, month) : SiteMap.RecentOf(kpi);

    public FigureValue Of(FigureSeries series, Material material) =>
        Month is { } month ? material.Kpis.In(series, month) : material.Kpis.Recent(series);

    public IEnumerable<T> Within<T>(IEnumerable<T> sightings, Material material)
        where T : Sighting
    {
        var span = Month is { } month ? material.Kpis.Span(month) : material.Kpis.RecentSpan;
        return sightings.Where(sighting => span.Contains(sighting.At));
    }

    /// <summary>Whether a KPI looked at anything, so that there is a page.</summary>
    public bool Has(KpiResult result, Material material) => Within(result.Counted.Concat<Sighting>(result.LeftOut), material).Any();
}
