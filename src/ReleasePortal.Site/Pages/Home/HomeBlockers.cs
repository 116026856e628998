using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>What stands in the way of releases, and the risks that are larger than one release, each with an owner.</summary>
internal static class HomeBlockers
{
    private const int DaysAhead = 45;
    private const int MostBlockers = 5;
    private const int MostRisks = 3;
    private const int HighScore = 12;

    public static Card? Of(Material material)
    {
        List<Entry> entries =
        [
            .. HomePage.Ahead(material, DaysAhead)
                .Select(release => (Release: release, Outlook: material.Outlooks.Of(release)!))
                .Where(entry => entry.Outlook.Standing >= Standing.AtRisk)
                .OrderByDescending(entry => entry.Outlook.Standing)
                .Take(MostBlockers)
                .Select(entry => Blocker(entry.Release, entry.Outlook.Obstacles[0], material)),
            .. material.Records.Risks
                .Where(risk => risk.State is RiskState.Open or RiskState.Mitigating or RiskState.Occurred && risk.Score >= HighScore)
                .OrderByDescending(risk => risk.Score)
                .Take(MostRisks)
                .Select(risk => Risk(risk, material)),
        ];
        return entries.Count == 0
            ? null
            : new Card("blockers", "Blockers and risks", new EntryList(entries)) { Aside = new PageLink(SiteMap.Risks, "Risk register") };
    }

    private static Entry Blocker(Release release, Obstacle obstacle, Material material)
    {
        var reason = material.Obstacles.Of(obstacle);
        var state = obstacle.Effect == Standing.Blocked ? States.Blocked.Saying("Blocks") : States.AtRisk;
        return new Entry(reason.Mark, RecordLinks.To(release), state, new Stacked(reason.Text, Owner(release, material)));
    }

    private static string Owner(Release release, Material material) => release.Commander is { } commander
        ? $"Owner: {material.Links.NameOf(commander)}"
        : $"Owner: {material.Records.Teams.Find(release.Owner)?.Title ?? release.Owner.Id}";

    private static Entry Risk(SystemicRisk risk, Material material) => new(
        States.Of(risk.State), RecordLinks.To(risk), $"{risk.Score} of 25",
        new Stacked(material.Prose.Line(risk.Response), $"Owner: {material.Records.Teams.Find(risk.Owner)?.Title ?? risk.Owner.Id}"));
}
