using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.Kpis;

/// <summary>The files in which programs find the KPIs.</summary>
internal static class KpiFiles
{
    public static IEnumerable<Asset> Draw(Material material)
    {
        var everything = new Lazy<KpiSelection>(() => KpiSelection.Everything(material.Kpis, material.Records.Portal));
        yield return new Asset(SiteMap.KpiJson, () => KpiJson.Write(everything.Value, material.Facts));
        yield return new Asset(SiteMap.KpiCsv, () => KpiCsv.Write(everything.Value));
        yield return new Asset(SiteMap.KpiMetrics, () => KpiOpenMetrics.Write(everything.Value, material.Records.History is { IsComplete: true, At: not null }));
        foreach (var kpi in Domain.Kpis.KpiBook.All)
        {
            yield return new Asset(SiteMap.RecordsOf(kpi, "json"), () => KpiRecordsJson.Write(material.Kpis.Of(kpi), everything.Value, material.Facts));
            yield return new Asset(SiteMap.RecordsOf(kpi, "csv"), () => KpiRecordsCsv.Write(material.Kpis.Of(kpi), everything.Value));
        }
    }
}
