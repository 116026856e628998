using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>All numbers at a glance, and what changed this month in words.</summary>
internal static class KpiOverview
{
    public static ListModel Model(Material material) => new(
        new PageHead("Release performance", Lede(material))
        {
            Actions =
            [
                new PageAction(SiteMap.Scorecards, "target", "Scorecards"),
                new PageAction(SiteMap.KpiCsv, "download", "CSV"),
                new PageAction(SiteMap.KpiJson, "download", "JSON"),
            ],
        },
        [
            MonthInWords.Of(material),
            .. Enum.GetValues<KpiGroup>().Select(group => GroupOf(group, material)),
            .. HabitsCard.Of(_ => true, material) is { } habits ? (Part[])[habits] : [],
            new Card("use", "How to use these numbers", new Bullets(
            [
                "Look at the trend before the number: fewer than five of anything is too few to judge, and the charts draw it hollow.",
                "Compare a team with itself, a quarter ago. Teams ship different things.",
                "Never use a number to punish. What is punished is hidden, and a hidden failure cannot be learned from.",
                "Every number leads to the records that it counts and to those that it leaves out, with the reason. If one is wrong, correct the record.",
            ])),
        ]);

    private static string Lede(Material material)
    {
        var judged = material.Kpis.Results
            .Select(result => (Target: result.Kpi.TargetIn(material.Records.Portal), Value: material.Kpis.Recent(result.Of(result.Kpi.Headline))))
            .Where(entry => entry.Target is not null).ToList();
        var few = judged.Count(entry => entry.Value.N < FigureValue.Few);
        var reached = judged.Count(entry => entry.Value.N >= FigureValue.Few && Judgement.Reaches(entry.Target, entry.Value) == true);
        return judged.Count == 0
            ? "Over the last 90 days. No targets are set: kpi_targets in portal.yml sets them."
            : $"{reached} of {Count.Of(judged.Count, "KPI")} with a target reach it over the last 90 days{(few == 0 ? "" : $"; {Count.Word(few)} {(few == 1 ? "stands" : "stand")} on too few records to judge")}.";
    }

    private static TileGroup GroupOf(KpiGroup group, Material material) => new(
        group.ToString().ToLowerInvariant(),
        group.ToString(),
        [.. material.Kpis.Results.Where(result => result.Kpi.Group == group).Select(result => KpiFigures.Tile(result, result.Of(result.Kpi.Headline), material))]);
}
