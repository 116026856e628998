using NodaTime;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>The numbers: an overview, a page for each KPI, and one for each of its months with everything that was counted and left out.</summary>
internal static class KpiPages
{
    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Kpis, "KPIs", () => KpiOverview.Model(material))
        {
            Description = "How well releases go, in numbers that show what they count and what they leave out.",
        };
        foreach (var result in material.Kpis.Results)
        {
            yield return new Page(SiteMap.Of(result.Kpi), result.Kpi.Title, () => KpiPage.Model(result, material))
            {
                Description = result.Kpi.Question,
                Kind = "KPI",
                Detail = result.Kpi.Group.ToString().ToLowerInvariant(),
            };
            foreach (var month in MonthsOf(result, material))
            {
                yield return new Page(SiteMap.Of(result.Kpi, month), $"{result.Kpi.Title}, {FigureWords.Month(month)}", () => KpiMonthPage.Model(result, month, material))
                {
                    Description = $"What {result.Kpi.Title.ToLowerInvariant()} counted and left out in {FigureWords.Month(month)}.",
                };
            }
        }
    }

    /// <summary>Those of the last thirteen in which it looked at anything.</summary>
    public static IReadOnlyList<YearMonth> MonthsOf(KpiResult result, Material material) =>
        [.. material.Kpis.Months(KpiFigures.Months).Where(month => Within(result.Counted.Concat<Sighting>(result.LeftOut), month, material).Any())];

    public static IEnumerable<T> Within<T>(IEnumerable<T> sightings, YearMonth month, Material material)
        where T : Sighting
    {
        var span = material.Kpis.Span(month);
        return sightings.Where(sighting => span.Contains(sighting.At));
    }
}
