using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Plan;

/// <summary>The sections of the site. A section is shown when its page exists.</summary>
internal static class Navigation
{
    private static readonly IReadOnlyList<(string Group, Address To, string Icon, string Word)> Sections =
    [
        ("Plan", Address.Home, "house", "Overview"),
        ("Plan", SiteMap.Attention, "bell", "Needs attention"),
        ("Plan", SiteMap.Calendar, "calendar-days", "Calendar"),
        ("Plan", SiteMap.Releases, "rocket", "Releases"),
        ("Plan", SiteMap.Propose, "plus", "Propose a release"),
        ("Plan", SiteMap.Changes, "clipboard-list", "Change register"),
        ("Plan", SiteMap.Board, "users", "Change board"),
        ("Plan", SiteMap.Meetings, "message-square", "Meetings"),
        ("Run", SiteMap.Runbooks, "scroll-text", "Runbooks"),
        ("Run", SiteMap.Incidents, "flame", "Incidents"),
        ("Run", SiteMap.KnownIssues, "circle-alert", "Known issues"),
        ("Run", SiteMap.Notes, "file-text", "Release notes"),
        ("Govern", SiteMap.Policies, "shield-check", "Policies"),
        ("Govern", SiteMap.Roles, "key", "Decision rights"),
        ("Govern", SiteMap.Risks, "triangle-alert", "Risk register"),
        ("Govern", SiteMap.Waivers, "badge-check", "Waivers"),
        ("Govern", SiteMap.Decisions, "scale", "Decisions"),
        ("Govern", SiteMap.Kpis, "chart-line", "KPIs"),
        ("Govern", SiteMap.Scorecards, "target", "Scorecards"),
        ("Govern", SiteMap.Improvements, "lightbulb", "Improvements"),
        ("Govern", SiteMap.Reviews, "clipboard-check", "Reviews"),
        ("Govern", SiteMap.Actions, "square-check", "Actions"),
        ("Govern", SiteMap.Audit, "clipboard-check", "Audit"),
        ("Govern", SiteMap.Surveys, "message-square", "Surveys"),
        ("Know", SiteMap.Products, "package", "Products"),
        ("Know", SiteMap.Services, "layers", "Services"),
        ("Know", SiteMap.Environments, "server", "Environments"),
        ("Know", SiteMap.Teams, "users", "Teams"),
        ("Know", SiteMap.Guides, "book-open", "Guides"),
        ("Know", SiteMap.Templates, "copy", "Templates"),
        ("Know", SiteMap.Rules, "list-checks", "Rules"),
        ("Know", SiteMap.Glossary, "book-a", "Glossary"),
        ("Know", SiteMap.History, "history", "Changes"),
        ("Know", SiteMap.Feeds, "rss", "Feeds and data"),
        ("Know", SiteMap.About, "info", "About this build"),
    ];

    private static readonly IReadOnlyList<(string Group, Address To, string Icon, string Word)> ReaderSections =
    [
        ("Read", Address.Home, "house", "Overview"),
        ("Read", SiteMap.Products, "package", "Products"),
        ("Read", SiteMap.Notes, "file-text", "Release notes"),
        ("Read", SiteMap.KnownIssues, "circle-alert", "Known issues"),
    ];

    public static IReadOnlyList<NavigationGroup> For(Page page, IReadOnlyDictionary<string, Page> pages) => Of(Sections, page, pages);

    /// <summary>For the portal of a wider audience.</summary>
    public static IReadOnlyList<NavigationGroup> ForReaders(Page page, IReadOnlyDictionary<string, Page> pages) => Of(ReaderSections, page, pages);

    private static IReadOnlyList<NavigationGroup> Of(IReadOnlyList<(string Group, Address To, string Icon, string Word)> sections, Page page, IReadOnlyDictionary<string, Page> pages) =>
    [
        .. sections
            .Where(section => pages.ContainsKey(section.To.Path))
            .GroupBy(section => section.Group, StringComparer.Ordinal)
            .Select(group => new NavigationGroup($"nav-{group.Key.ToLowerInvariant()}", group.Key,
            [
                .. group.Select(section => new NavigationItem(section.To, section.Icon, section.Word,
                    pages[section.To.Path].Count is { } count and > 0 ? Count.Digits(count) : null,
                    Current(section.To, page.Address))),
            ])),
    ];

    private static string? Current(Address section, Address page) =>
        section == page ? "page" : section.Contains(page) ? "true" : null;
}
