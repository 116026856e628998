using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Risks;

/// <summary>The risk register: those larger than one release, those of releases ahead, and a page for each of the former.</summary>
internal static class RiskPages
{
    private static readonly string[] Columns = ["Risk", "Score", "State", "Owner", "What is done about it", "Look again by"];
    private static readonly string[] ReleaseColumns = ["Risk", "Score", "State", "Release", "Owner", "What is done about it"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Risks, "Risk register", () => Index(material))
        {
            Description = "What could go wrong, how likely and how bad it is, who watches it and what is done.",
            Count = material.Records.Risks.Count(risk => IsAlive(risk.State)),
        };
        yield return BackTestPage.Draw(material);
        foreach (var risk in material.Records.Risks)
        {
            yield return new Page(SiteMap.Of(risk), risk.Title, () => Risk(risk, material))
            {
                Description = risk.Trigger,
                Kind = "Risk",
                Detail = $"score {risk.Score} of 25",
                State = States.Of(risk.State),
                Source = risk.Origin.Place.Path,
            };
        }
    }

    private static bool IsAlive(RiskState state) => state is RiskState.Open or RiskState.Mitigating or RiskState.Occurred;

    private static ListModel Index(Material material)
    {
        var ofReleases = OpenRisks(material);
        List<RiskLine> lines =
        [
            .. material.Records.Risks.Where(risk => IsAlive(risk.State)).Select(risk => new RiskLine(risk.Likelihood, risk.Impact, RecordLinks.To(risk))),
            .. ofReleases.Select(entry => new RiskLine(entry.Risk.Likelihood, entry.Risk.Impact, new PageLink(SiteMap.Of(entry.Release).At("risks"), $"{entry.Risk.Title} ({entry.Release.Name})"))),
        ];
        return new ListModel(
            new PageHead("Risk register", "What could go wrong. The score is likelihood times impact, each from 1 to 5.")
            {
                Actions = [new PageAction(SiteMap.RiskBackTest, "chart-line", "Back-test of the risk score")],
            },
            [
                RiskMatrix.Of(lines),
                material.Records.Risks.Count == 0 ? new Empty("There are no systemic risks yet. Each is a file such as content/risks/one-supplier.md.") : Systemic(material),
                OfReleases(ofReleases, material),
            ]);
    }

    private static List<(Release Release, ReleaseRisk Risk)> OpenRisks(Material material) => material.Records.Releases.Where(release => !release.Status.IsFinal())
        .SelectMany(release => (release.Risk?.Register ?? []).Select(risk => (Release: release, Risk: risk)))
        .Where(entry => IsAlive(entry.Risk.State))
        .OrderByDescending(entry => entry.Risk.Score).ThenBy(entry => entry.Release.Id, StringComparer.Ordinal).ToList();

    private static Card Systemic(Material material) => new("systemic", "Larger than one release", Table.Of("Systemic risks", Columns,
        material.Records.Risks.OrderByDescending(risk => risk.Score).ThenBy(risk => risk.Id, StringComparer.Ordinal).Select(risk => (IReadOnlyList<Part>)
        [
            RecordLinks.To(risk),
            Score(risk.Likelihood, risk.Impact),
            States.Of(risk.State),
            material.Links.To(risk.Owner),
            material.Prose.Line(risk.Response),
            material.Time.ShortDay(risk.ReviewBy),
        ])));

    private static Part OfReleases(List<(Release Release, ReleaseRisk Risk)> risks, Material material)
    {
        return risks.Count == 0
            ? new Empty("No release ahead has an open risk.")
            : new Card("releases", "Of releases ahead", Table.Of("Risks of releases", ReleaseColumns, risks.Select(entry => (IReadOnlyList<Part>)
            [
                material.Prose.Line(entry.Risk.Title),
                Score(entry.Risk.Likelihood, entry.Risk.Impact),
                States.Of(entry.Risk.State),
                RecordLinks.To(entry.Release),
                material.Links.To(entry.Risk.Owner),
                material.Prose.Line(entry.Risk.Mitigation),
            ])));
    }

    private static Stacked Score(int likelihood, int impact) => new(RiskMatrix.StateOf(likelihood * impact), $"{likelihood} × {impact} of 25");

    private static DocumentModel Risk(SystemicRisk risk, Material material) =>
        DocumentModel.Of(new PageHead(risk.Title, material.Prose.Line(risk.Trigger)) { State = States.Of(risk.State) }, risk.Body, material) with
        {
            Facts = new FactList(
            [
                new Fact("Score", $"{risk.Score} of 25"),
                new Fact("Likelihood", $"{risk.Likelihood} of 5"),
                new Fact("Impact", $"{risk.Impact} of 5"),
                new Fact("Owner", material.Links.To(risk.Owner)),
                new Fact("Look again by", material.Time.Day(risk.ReviewBy)),
                new Fact("Services", risk.Services.Count == 0 ? "All" : material.Links.Services(risk.Services)),
                .. risk.Incidents.Count > 0 ? [new Fact("Incidents that showed it", new Listed([.. risk.Incidents.Select(material.Links.To)])) { Wide = true }] : Array.Empty<Fact>(),
                new Fact("What is done about it", material.Prose.Line(risk.Response)) { Wide = true },
            ]),
        };
}
