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
    private const int Reasons = 3;

    private static readonly string[] Columns = ["KPI", "How it counts", "Why", "Month"];

    /// <param name="records">Those that the page is about, such as a plan and its execution record.</param>
    /// <param name="id">The anchor of the section.</param>
    /// <param name="material">What pages are made from.</param>
    /// <returns>Null where no KPI looked at any.</returns>
    public static Card? Of(IEnumerable<Record> records, string id, Material material)
    {
        var order = KpiBook.All.Index().ToDictionary(kpi => kpi.Item, kpi => kpi.Index);
        var rows = records.SelectMany(material.Sightings.Of)
            .GroupBy(seen => (seen.Kpi, Month: seen.Sighting.At.InZone(material.Time.Zone).Date.ToYearMonth()))
            .OrderBy(group => order[group.Key.Kpi]).ThenBy(group => group.Key.Month)
            .Select(group => Row(group.Key.Kpi, group.Key.Month, [.. group.Select(seen => seen.Sighting)], material))
            .ToList();
        return rows.Count == 0 ? null : new Card(id, "In which numbers it counts", Table.Of("KPIs that count this", Columns, rows));
    }

    private static IReadOnlyList<Part> Row(KpiDefinition kpi, NodaTime.YearMonth month, IReadOnlyList<Sighting> seen, Material material)
    {
        var counted = Told(kpi, [.. seen.OfType<Observation>()]);
        var why = counted.Any(one => one.Amount > 0) ? counted.Where(one => one.Amount > 0) : counted;
        return
        [
            new PageLink(SiteMap.Of(kpi), kpi.Title),
            counted.Count == 0 ? "Left out" : Counted(counted[0].Figure, counted),
            string.Join("; ", why.Select(one => one.Why).Concat(seen.OfType<LeftOut>().Select(one => $"left out: {one.Why}")).Distinct(StringComparer.Ordinal).Take(Reasons)),
            material.Kpis.Months(KpiFigures.Months).Contains(month) ? new PageLink(SiteMap.Of(kpi, month), FigureWords.Month(month)) : FigureWords.Month(month),
        ];
    }

    /// <summary>What counts for the headline; where nothing does, for the first figure that it counts for.</summary>
    private static List<Observation> Told(KpiDefinition kpi, IReadOnlyList<Observation> counted) =>
        kpi.Figures.Select(figure => counted.Where(one => one.Figure == figure).ToList()).FirstOrDefault(ofFigure => ofFigure.Count > 0) ?? [];

    private static string Counted(Figure figure, IReadOnlyList<Observation> counted) => figure.Kind switch
    {
        FigureKind.Ratio => $"{FigureWords.Plain(counted.Sum(one => one.Amount))} of {FigureWords.Plain(counted.Sum(one => one.Base))}",
        FigureKind.Median => counted.Count == 1 ? FigureWords.Of(figure, counted[0].Amount) : $"{Count.Of(counted.Count, "value")}",
        FigureKind.Total or FigureKind.PerWeek or FigureKind.DaysPerWeek => FigureWords.Plain(counted.Sum(one => one.Amount)),
    };
}
