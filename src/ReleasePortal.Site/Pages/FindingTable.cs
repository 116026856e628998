using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages;

/// <summary>What rules found, where, and the way out.</summary>
internal static class FindingTable
{
    private static readonly string[] Columns = ["Finding", "Severity", "Rule", "Where"];

    public static Table Of(IEnumerable<Finding> findings, Material material) =>
        Table.Of("Findings", Columns, findings.Select(finding => (IReadOnlyList<Part>)
        [
            new Stacked(material.Prose.Line(finding.Message), material.Prose.Line(finding.Hint)),
            States.Of(finding.Severity),
            new PageLink(SiteMap.Of(finding.Rule), finding.Rule.Code),
            Where(finding.Place, material),
        ]));

    private static Part Where(Place place, Material material)
    {
        var words = $"{place.Path}, line {place.Span.Start.Line}";
        return material.Repository.Line(place.Path, place.Span.Start.Line) is { } address ? new WebLink(address, words) : words;
    }
}
