using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>Where a record counts: the numbers that it moved, and those that left it out.</summary>
internal static class NumbersSection
{
    private static readonly string[] Columns = ["KPI", "How it counts", "Why", "Month"];

    /// <param name="records">Those that the page is about, such as a plan and its execution record.</param>
    /// <param name="material">What pages are made from.</param>
    /// <returns>Null where no KPI looked at any.</returns>
    public static Card? Of(IEnumerable<Record> records, Material material)
    {
        var rows = records.SelectMany(material.Sightings.Of)
            .Where(seen => seen.Sighting is LeftOut || (seen.Sighting is Observation counted && counted.Figure == seen.Kpi.Headline))
            .GroupBy(seen => (seen.Kpi, Month: seen.Sighting.At.InZone(material.Time.Zone).Date.ToYearMonth()))
            .OrderBy(group => KpiBook.All.ToList().IndexOf(group.Key.Kpi)).ThenBy(group => group.Key.Month)
            .Select(group => Row(group.Key.Kpi, group.Key.Month, [.. group.Select(seen => seen.Sighting)], material))
            .ToList();
        return rows.Count == 0 ? null : new Card("numbers", "In which numbers it counts", Table.Of("KPIs that count this", Columns, rows));
    }

    private static IReadOnlyList<Part> Row(KpiDefinition kpi, NodaTime.YearMonth month, IReadOnlyList<Sighting> seen, Material material)
    {
        var counted = seen.OfType<Observation>().ToList();
        return
        [
            new PageLink(SiteMap.Of(kpi), kpi.Title),
            counted.Count == 0 ? "Left out" : Counted(kpi.Headline, counted),
            Count.Sentence(Count.List([.. seen.OrderBy(one => one is LeftOut).Select(one => one.Why).Distinct(StringComparer.Ordinal).Take(3)])),
            material.Kpis.Months(KpiFigures.Months).Contains(month) ? new PageLink(SiteMap.Of(kpi, month), FigureWords.Month(month)) : FigureWords.Month(month),
        ];
    }

    private static string Counted(Figure figure, IReadOnlyList<Observation> counted) => figure.Kind switch
    {
        FigureKind.Ratio => $"{Plain(counted.Sum(one => one.Amount))} of {Plain(counted.Sum(one => one.Base))}",
        FigureKind.Median => counted.Count == 1 ? FigureWords.Of(figure, counted[0].Amount) : $"{Count.Of(counted.Count, "value")}",
        FigureKind.Total or FigureKind.PerWeek or FigureKind.DaysPerWeek => Plain(counted.Sum(one => one.Amount)),
    };

    private static string Plain(double number) => number.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture);
}
