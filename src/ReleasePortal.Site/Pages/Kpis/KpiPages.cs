using NodaTime;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>The numbers: an overview, a page for each KPI, and one for each of its months and for the last 90 days with everything that was counted and left out.</summary>
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
            foreach (var period in MonthsOf(result, material).Select(month => new KpiPeriod(month)).Append(KpiPeriod.Recent).Where(period => period.Has(result, material)))
            {
                yield return new Page(period.Of(result.Kpi), $"{result.Kpi.Title}, {period.Words}", () => KpiRecordsPage.Model(result, period, material))
                {
                    Description = $"What {result.Kpi.Title.ToLowerInvariant()} counted and left out in {period.Words}.",
                };
            }
        }
    }

    /// <summary>Those of the last thirteen in which it looked at anything.</summary>
    public static IReadOnlyList<YearMonth> MonthsOf(KpiResult result, Material material) =>
        [.. material.Kpis.Months(KpiFigures.Months).Where(month => new KpiPeriod(month).Has(result, material))];

    /// <summary>A number of the last 90 days, with a link to everything that it stands on, if anything was looked at.</summary>
    /// <param name="words">The number.</param>
    /// <param name="result">What the KPI saw.</param>
    /// <param name="part">The segment that is meant; null for everything.</param>
    /// <param name="material">What pages are made from.</param>
    /// <param name="figure">The figure whose records are shown first; null for the top of the page.</param>
    public static Part Recent(string words, KpiResult result, (Dimension Dimension, string Segment)? part, Material material, Figure? figure = null)
    {
        var (page, all) = (SiteMap.RecentOf(result.Kpi), material.Sightings.Recent(result.Kpi));
        var seen = part is { } asked ? material.Sightings.Recent(result.Kpi, asked.Dimension, asked.Segment) : all;
        if (figure is not null && KpiPeriod.Recent.Within(result.Of(figure).Observations, material).Any())
            page = page.At(figure.Id);
        return seen == 0 ? words : new PageLink(seen < all ? SegmentFilter.Asking(page, part!.Value.Dimension, part.Value.Segment) : page, words);
    }
}
