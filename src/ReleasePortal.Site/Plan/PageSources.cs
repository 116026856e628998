using ReleasePortal.Domain;
using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Plan;

/// <summary>Where the records lie that a page is made from, where it is not made from one of them: a file, or a folder, which ends with a slash.</summary>
internal sealed class PageSources(RecordSet records)
{
    private const string Settings = "portal.yml";
    private const string Releases = "releases/";

    /// <summary>Pages that the program makes of itself are not here: rules, glossary, search, the form.</summary>
    private static readonly IReadOnlyList<(Address Section, string Path)> Sections =
    [
        (SiteMap.Attention, Releases),
        (SiteMap.Calendar, "content/calendar/"),
        (SiteMap.Releases, Releases),
        (SiteMap.Trains, Releases),
        (SiteMap.Changes, Releases),
        (SiteMap.Meetings, Releases),
        (SiteMap.Board, "content/cab/"),
        (SiteMap.Notes, Releases),
        (SiteMap.Runbooks, "content/runbooks/"),
        (SiteMap.Incidents, "content/incidents/"),
        (SiteMap.KnownIssues, "content/known-issues/"),
        (SiteMap.Policies, "content/policies/"),
        (SiteMap.Roles, "content/roles.yml"),
        (SiteMap.Risks, "content/risks/"),
        (SiteMap.Waivers, "content/waivers/"),
        (SiteMap.Decisions, "content/decisions/"),
        (SiteMap.Kpis, Settings),
        (SiteMap.Scorecards, Settings),
        (SiteMap.Improvements, "content/improvements/"),
        (SiteMap.Reviews, Releases),
        (SiteMap.Actions, Releases),
        (SiteMap.Surveys, "content/surveys/"),
        (SiteMap.Audit, Releases),
        (SiteMap.Products, "content/products/"),
        (SiteMap.Services, "content/services/"),
        (SiteMap.Environments, "content/environments/"),
        (SiteMap.Teams, "content/teams/"),
        (SiteMap.Guides, "content/guides/"),
        (SiteMap.Templates, "content/templates/"),
        (Address.Home, Settings),
    ];

    private readonly HashSet<string> there = [.. records.All.Select(record => record.Origin.Place.Path).Concat(records.Templates.Select(template => template.Path)).Append(Settings).SelectMany(FileAndFolders)];

    /// <summary>Null where no record is there.</summary>
    public string? Of(Page page) =>
        page.Source ?? (page.AtAnyAddress ? null : Sections.FirstOrDefault(section => section.Section.Contains(page.Address)).Path is { } path && there.Contains(path) ? path : null);

    private static IEnumerable<string> FileAndFolders(string file) =>
        file.Index().Where(letter => letter.Item == '/').Select(letter => file[..(letter.Index + 1)]).Append(file);
}
