using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site.Pages.Kpis;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>Four numbers of which somebody said what they should be: the first of each kind.</summary>
internal static class HomeNumbers
{
    private const int Most = 4;

    public static TileGroup? Of(Material material)
    {
        var shown = material.Kpis.Results
            .Where(result => result.Kpi.TargetIn(material.Records.Portal) is not null && material.Kpis.Recent(result.Of(result.Kpi.Headline)).N > 0)
            .DistinctBy(result => result.Kpi.Group)
            .Take(Most)
            .Select(result => KpiFigures.Tile(result, result.Of(result.Kpi.Headline), material))
            .ToList();
        return shown.Count == 0 ? null : new TileGroup("numbers", "How well it goes", shown);
    }
}
