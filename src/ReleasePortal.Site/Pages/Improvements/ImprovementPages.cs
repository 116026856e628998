using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Improvements;

/// <summary>Changes to how we work: a list, and a page for each.</summary>
internal static class ImprovementPages
{
    private static readonly string[] Columns = ["Improvement", "State", "Owner", "What it brings"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Improvements, "Improvements", () => Index(material))
        {
            Description = "How we want to work better: the problem, the proposal, and how far it is.",
        };
        foreach (var improvement in material.Records.Improvements)
        {
            yield return new Page(SiteMap.Improvements.Below(improvement.Id), improvement.Title, () => Improvement(improvement, material))
            {
                Description = improvement.Proposal,
                Kind = "Improvement",
                State = States.Of(improvement.State),
                Source = improvement.Origin.Place.Path,
            };
        }
    }

    private static ListModel Index(Material material) => new(
        new PageHead("Improvements", "How we want to work better: the problem, the proposal, and how far it is."),
        [
            material.Records.Improvements.Count == 0
                ? new Empty("There are no improvements yet. Each is a file such as content/improvements/smaller-releases.md.")
                : new Card("improvements", Count.Sentence(Count.InWords(material.Records.Improvements.Count, "improvement")), Table.Of("Improvements", Columns,
                    material.Records.Improvements.OrderBy(improvement => improvement.State).ThenBy(improvement => improvement.Id, StringComparer.Ordinal).Select(improvement => (IReadOnlyList<Part>)
                    [
                        new Stacked(RecordLinks.To(improvement), material.Prose.Line(improvement.Problem)),
                        States.Of(improvement.State),
                        material.Links.To(improvement.Owner),
                        material.Prose.Line(improvement.Benefit),
                    ]))),
        ]);

    private static DocumentModel Improvement(Improvement improvement, Material material) =>
        DocumentModel.Of(new PageHead(improvement.Title, material.Prose.Line(improvement.Proposal)) { State = States.Of(improvement.State) }, improvement.Body, material) with
        {
            Facts = new FactList(
            [
                new Fact("Owner", material.Links.To(improvement.Owner)),
                new Fact("Should move", improvement.Kpis.Count == 0 ? "No KPI" : new Listed([.. KpiBook.All.Where(kpi => kpi.Number is { } number && improvement.Kpis.Contains(number)).Select(kpi => new PageLink(SiteMap.Of(kpi), kpi.Title))])),
                new Fact("Asked for by the reviews of", improvement.Reviews.Count == 0 ? "No release" : new Listed([.. improvement.Reviews.Select(material.Links.To)])),
                .. improvement.Incidents.Count > 0 ? [new Fact("Asked for by incidents", new Listed([.. improvement.Incidents.Select(material.Links.To)])) { Wide = true }] : Array.Empty<Fact>(),
                new Fact("What is wrong today", material.Prose.Line(improvement.Problem)) { Wide = true },
                new Fact("What it brings", material.Prose.Line(improvement.Benefit)) { Wide = true },
            ]),
        };
}
