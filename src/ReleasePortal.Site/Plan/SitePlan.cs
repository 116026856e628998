using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Assets;
using ReleasePortal.Site.Feeds;
using ReleasePortal.Site.Pages.About;
using ReleasePortal.Site.Pages.Actions;
using ReleasePortal.Site.Pages.Attention;
using ReleasePortal.Site.Pages.Audit;
using ReleasePortal.Site.Pages.Board;
using ReleasePortal.Site.Pages.Calendar;
using ReleasePortal.Site.Pages.Changes;
using ReleasePortal.Site.Pages.Completion;
using ReleasePortal.Site.Pages.Conflicts;
using ReleasePortal.Site.Pages.Cutover;
using ReleasePortal.Site.Pages.Decisions;
using ReleasePortal.Site.Pages.Environments;
using ReleasePortal.Site.Pages.Glossary;
using ReleasePortal.Site.Pages.Guides;
using ReleasePortal.Site.Pages.History;
using ReleasePortal.Site.Pages.Home;
using ReleasePortal.Site.Pages.Improvements;
using ReleasePortal.Site.Pages.Incidents;
using ReleasePortal.Site.Pages.KnownIssues;
using ReleasePortal.Site.Pages.Kpis;
using ReleasePortal.Site.Pages.Meetings;
using ReleasePortal.Site.Pages.NotFound;
using ReleasePortal.Site.Pages.Notes;
using ReleasePortal.Site.Pages.Policies;
using ReleasePortal.Site.Pages.Products;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Pages.Reviews;
using ReleasePortal.Site.Pages.Risks;
using ReleasePortal.Site.Pages.Roles;
using ReleasePortal.Site.Pages.Rules;
using ReleasePortal.Site.Pages.Runbooks;
using ReleasePortal.Site.Pages.Search;
using ReleasePortal.Site.Pages.Services;
using ReleasePortal.Site.Pages.Teams;
using ReleasePortal.Site.Pages.Surveys;
using ReleasePortal.Site.Pages.Templates;
using ReleasePortal.Site.Pages.Trains;
using ReleasePortal.Site.Pages.Waivers;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site;

/// <summary>Every file of the site and what it is made from; no two at one address.</summary>
public sealed class SitePlan
{
    private readonly Material material;
    private readonly IReadOnlyDictionary<string, Page> pages;
    private readonly ThemeAssets assets;

    private SitePlan(Material material, FeedBook feeds, IReadOnlyList<Page> pages)
    {
        this.material = material;
        this.pages = pages.ToDictionary(page => page.Address.Path, StringComparer.Ordinal);
        assets = new ThemeAssets(material.Records.Portal.BrandColour);
        Frame = SiteFrames.Of(material, assets, hasAbout: this.pages.ContainsKey(SiteMap.About.Path));
        Files = [.. assets.Files, .. material.Pictures.Files, .. CutoverPages.Workers(material, assets), .. FeedFiles.Draw(feeds, material), .. pages];
    }

    /// <summary>In the order in which they were planned; nothing depends on it.</summary>
    public IReadOnlyList<SiteFile> Files { get; }

    public BuildFacts Facts => material.Facts;

    internal SiteFrame Frame { get; }

    /// <summary>Decides which pages there are. What stands on them is worked out when they are rendered.</summary>
    public static SitePlan Draw(RecordSet records, Review review, BuildFacts facts)
    {
        var source = new Material(records, review, facts);
        var feeds = new FeedBook(source);
        List<Page> drawn =
        [
            HomePage.Draw(source),
            AttentionPage.Draw(source),
            .. CalendarPages.Draw(source),
            ConflictPage.Draw(source),
            SubscribePage.Draw(feeds, source),
            .. ReleasePages.Draw(source),
            .. TrainPages.Draw(source),
            .. CutoverPages.Draw(source),
            .. CompletionPages.Draw(source),
            .. ChangePages.Draw(source),
            .. BoardPages.Draw(source),
            .. MeetingPages.Draw(source),
            .. RunbookPages.Draw(source),
            .. IncidentPages.Draw(source),
            .. KnownIssuePages.Draw(source),
            .. NotePages.Draw(source),
            .. PolicyPages.Draw(source),
            .. RiskPages.Draw(source),
            WaiverPage.Draw(source),
            .. AuditPages.Draw(source),
            .. DecisionPages.Draw(source),
            .. KpiPages.Draw(source),
            .. ScorecardPages.Draw(source),
            .. ImprovementPages.Draw(source),
            ReviewPage.Draw(source),
            ActionPage.Draw(source),
            SurveyPage.Draw(source),
            .. ProductPages.Draw(source),
            .. ServicePages.Draw(source),
            .. EnvironmentPages.Draw(source),
            .. TeamPages.Draw(source),
            .. RolePages.Draw(source),
            .. GuidePages.Draw(source),
            TemplatePage.Draw(source),
            .. RulePages.Draw(source),
            .. HistoryPages.Draw(source),
            GlossaryPage.Draw(),
            AboutPage.Draw(source),
        ];
        drawn.Add(SearchPage.Draw(drawn));
        drawn.Add(NotFoundPage.Draw(drawn));
        RefuseClashes(drawn);
        return new SitePlan(source, feeds, drawn);
    }

    internal LinkBase LinksOn(Page page) => new(page.Address, page.AtAnyAddress ? Root : null);

    internal Shell Around(Page page) => new(
        page.Title,
        page.Description,
        material.Records.Portal.BaseUrl is { } url && !page.AtAnyAddress ? $"{url.Text.TrimEnd('/')}/{page.Address.Path}" : null,
        page.HasTimeScale ? assets.ScaleStyles : null,
        page.HasSteps ? assets.StepStyles : null,
        page.IsRun ? assets.CutoverScript : null,
        Navigation.For(page, pages),
        [.. Above(page.Address).Reverse().Select(above => new PageLink(above.Address, above.Title))],
        page.Content(),
        page.Source is { } source && material.Repository.Edit(source) is { } edit ? new WebLink(edit, "Edit this page") : null,
        page.Address.Path.Length > 0 && pages.GetValueOrDefault(page.Address.Below("history").Path) is { } history ? new PageLink(history.Address, history.Title) : null);

    private string Root => material.Records.Portal.BaseUrl is { } url
        ? new Uri(url.Text).AbsolutePath.TrimEnd('/') + "/"
        : "/";

    private IEnumerable<Page> Above(Address address)
    {
        for (var above = address.Parent; above is { Path.Length: > 0 }; above = above.Parent)
        {
            if (pages.TryGetValue(above.Path, out var page))
                yield return page;
        }
    }

    private static void RefuseClashes(IReadOnlyList<Page> pages)
    {
        foreach (var clash in pages.GroupBy(page => page.Address.File, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            throw new InvalidOperationException($"Two pages want to stand at {clash.Key}: {string.Join(" and ", clash.Select(page => $"“{page.Title}”"))}.");
    }
}
