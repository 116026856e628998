using ReleasePortal.Domain;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.About;

/// <summary>How many records of each kind were read.</summary>
internal static class DocumentCounts
{
    private static readonly string[] Columns = ["Kind", "Records"];

    public static Card Section(RecordSet records) => new("documents", "Documents", Table.Of("Records by kind", Columns, Rows(records)))
    {
        Aside = Count.Of(records.Documents, "document"),
    };

    private static IEnumerable<IReadOnlyList<Part>> Rows(RecordSet records) => ((IEnumerable<(Part Kind, int Number)>)
    [
        (new PageLink(SiteMap.Releases, "Releases"), records.Releases.Count),
        ("Execution records", records.Executions.Count),
        ("Lists of evidence", records.Evidence.Count),
        (new PageLink(SiteMap.Notes, "Release notes"), records.Notes.Sum(group => group.Count())),
        (new PageLink(SiteMap.Reviews, "Reviews"), records.Reviews.Count),
        ("Freezes", records.Freezes.Count),
        ("Change windows", records.ChangeWindows.Count),
        ("Business events", records.BusinessEvents.Count),
        (new PageLink(SiteMap.Products, "Products"), records.Products.Count),
        (new PageLink(SiteMap.Services, "Services"), records.Services.Count),
        (new PageLink(SiteMap.Environments, "Environments"), records.Environments.Count),
        (new PageLink(SiteMap.Teams, "Teams"), records.Teams.Count),
        (new PageLink(SiteMap.Runbooks, "Runbooks"), records.Runbooks.Count),
        (new PageLink(SiteMap.Incidents, "Incidents"), records.Incidents.Count),
        (new PageLink(SiteMap.KnownIssues, "Known issues"), records.KnownIssues.Count),
        (new PageLink(SiteMap.Policies, "Policies"), records.Policies.Count),
        (new PageLink(SiteMap.Risks, "Systemic risks"), records.Risks.Count),
        (new PageLink(SiteMap.Decisions, "Decisions"), records.Decisions.Count),
        (new PageLink(SiteMap.Board, "Minutes of the change board"), records.Minutes.Count),
        (new PageLink(SiteMap.Waivers, "Waivers"), records.Waivers.Count),
        (new PageLink(SiteMap.Improvements, "Improvements"), records.Improvements.Count),
        (new PageLink(SiteMap.Surveys, "Surveys"), records.Surveys.Count),
        (new PageLink(SiteMap.Guides, "Guides"), records.Guides.Count),
        (new PageLink(SiteMap.Templates, "Templates"), records.Templates.Count),
    ]).Select(row => (IReadOnlyList<Part>)[row.Kind, Count.Digits(row.Number)]);
}
