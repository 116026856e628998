using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Assets;
using ReleasePortal.Site.Feeds;
using ReleasePortal.Site.Feeds.Api;
using ReleasePortal.Site.Feeds.News;
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
using ReleasePortal.Site.Pages.Data;
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
using ReleasePortal.Site.Pages.Proposals;
using ReleasePortal.Site.Pages.Readers;
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
using ReleasePortal.Site.Publishing;
using ReleasePortal.Site.Search;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site;

/// <summary>Every file of the site and what it is made from; no two at one address.</summary>
public sealed class SitePlan
{
    private readonly PortalSettings portal;
    private readonly RepositoryAddresses repository;
    private readonly IReadOnlyDictionary<string, Page> pages;
    private readonly ThemeAssets assets;
    private readonly ILookup<string, NewsFeed> feedsByPage;

    private SitePlan(PortalSettings portal, BuildFacts facts, IReadOnlyList<Page> pages, IEnumerable<NewsFeed> news, IEnumerable<SearchSource> terms, Func<ThemeAssets, SiteFrame> frame, Func<ThemeAssets, IEnumerable<Asset>> others)
    {
        RefuseClashes(pages);
        (this.portal, Facts) = (portal, facts);
        this.pages = pages.ToDictionary(page => page.Address.Path, StringComparer.Ordinal);
        feedsByPage = news.ToLookup(feed => feed.Page.Path, StringComparer.Ordinal);
        repository = new RepositoryAddresses(portal.Repository);
        assets = new ThemeAssets(portal.BrandColour);
        Frame = frame(assets);
        Found = SearchCatalogue.Of(pages, terms);
        Files =
        [
            .. assets.FilesFor([.. pages.SelectMany(page => SheetsOf(page).Concat(ScriptsOf(page)))]),
            .. others(assets),
            .. HostHeaders.Files(BasePath),
            .. Sitemap.Files(pages, new PublicAddress(portal)),
            .. SiteNotices.Files(portal, facts.Now),
            .. pages,
        ];
    }

    /// <summary>In the order in which they were planned; nothing depends on it.</summary>
    public IReadOnlyList<SiteFile> Files { get; }

    public BuildFacts Facts { get; }

    internal SiteFrame Frame { get; }

    /// <summary>What the search finds.</summary>
    internal IReadOnlyList<SearchSource> Found { get; }

    /// <summary>Words that mean the same to those who search, in groups.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Synonyms => [.. portal.Synonyms.Select(group => group.Words)];

    /// <summary>Decides which pages there are. What stands on them is worked out when they are rendered.</summary>
    public static SitePlan Draw(RecordSet records, Review review, BuildFacts facts)
    {
        var source = new Material(records, review, facts);
        var feeds = new FeedBook(source);
        var news = new NewsBook(source);
        var data = new ApiBook(source, feeds, news);
        List<Page> drawn =
        [
            HomePage.Draw(source),
            AttentionPage.Draw(source),
            .. CalendarPages.Draw(source),
            ConflictPage.Draw(source),
            SubscribePage.Draw(feeds, source),
            .. ReleasePages.Draw(source),
            .. ProposalPages.Draw(source),
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
            FeedPage.Draw(news, source),
            .. ApiPages.Draw(data),
            AboutPage.Draw(source),
        ];
        drawn.AddRange(SearchPage.Draw(drawn));
        drawn.Add(NotFoundPage.Draw(drawn));
        var sources = new PageSources(records);
        return new SitePlan(
            records.Portal, facts, [.. drawn.Select(page => page with { Source = sources.Of(page) })], news.All, GlossaryPage.Found(),
            assets => SiteFrames.Of(source, assets, hasAbout: true),
            assets => [.. source.Pictures.Files, .. CutoverPages.Workers(source, assets), .. ProposalPages.Facts(source), .. FeedFiles.Draw(feeds, news, source), .. data.Draw()]);
    }

    /// <summary>The portal of a wider audience: release notes, known issues and products. Its bytes depend on what its readers may know, and on the time.</summary>
    /// <param name="records">What they may know.</param>
    /// <param name="facts">The commit is left out: it changes with what they may not know.</param>
    /// <param name="isPreview">Whether it is written although errors block.</param>
    public static SitePlan Draw(ReaderRecords records, BuildFacts facts, bool isPreview = false)
    {
        var source = new ReaderMaterial(records, facts.Now);
        var news = new ReaderFeeds(source).All.ToList();
        return new SitePlan(
            records.Settings, new BuildFacts(facts.Now, CommitId: null, CommitTime: null, facts.GeneratorVersion) { Audience = records.Audience }, ReaderPages.Draw(source), news, [],
            assets => SiteFrames.For(source, assets, isPreview),
            _ => [.. source.Pictures.Files, .. news.SelectMany(feed => feed.Files(new NewsWriters(records.Settings)))]);
    }

    internal LinkBase LinksOn(Page page) => new(page.Address, page.AtAnyAddress ? BasePath : null);

    internal Shell Around(Page page) => new(
        page.Title,
        page.Description,
        portal.BaseUrl is { } url && !page.AtAnyAddress ? $"{url.Text.TrimEnd('/')}/{page.Address.Path}" : null,
        [.. feedsByPage[page.Address.Path].Select(feed => new FeedLink(feed.Title, feed.Atom))],
        [.. SheetsOf(page)],
        [.. ScriptsOf(page)],
        Facts.Audience is null ? Navigation.For(page, pages) : Navigation.ForReaders(page, pages),
        [.. Above(page.Address).Reverse().Select(above => new PageLink(above.Address, above.Title))],
        page.Content(),
        EditOf(page),
        page.Address.Path.Length > 0 && pages.GetValueOrDefault(page.Address.Below("history").Path) is { } history ? new PageLink(history.Address, history.Title) : null);

    /// <summary>Where on its host the site is published: <c>/</c>, or such as <c>/portal/</c>.</summary>
    public string BasePath => portal.BaseUrl is { } url
        ? new Uri(url.Text).AbsolutePath.TrimEnd('/') + "/"
        : "/";

    /// <summary>What many records make is edited in their folder.</summary>
    private WebLink? EditOf(Page page) => page.Source switch
    {
        null => null,
        [.., '/'] folder => repository.Folder(folder) is { } there ? new WebLink(there, "Edit its records") : null,
        var file => repository.Edit(file) is { } there ? new WebLink(there, "Edit this page") : null,
    };

    private IEnumerable<Address> SheetsOf(Page page)
    {
        if (page.HasTimeScale)
            yield return assets.ScaleStyles;
        if (page.HasSteps)
            yield return assets.StepStyles;
        if (page.IsProposal)
            yield return assets.ProposalStyles;
    }

    private IEnumerable<Address> ScriptsOf(Page page)
    {
        if (page.IsRun)
            yield return assets.CutoverScript;
        if (page.IsProposal)
        {
            yield return SiteMap.ProposalFacts;
            yield return assets.ProposalScript;
        }
    }

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
