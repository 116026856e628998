using ReleasePortal.Domain.Portal;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds;
using ReleasePortal.Site.Feeds.Api;
using ReleasePortal.Site.Feeds.News;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Data;

/// <summary>Everything that leaves the site for other programs: feeds with what they tell, and where calendars, numbers and data are.</summary>
internal sealed class FeedPage(NewsBook news, Material material)
{
    private static readonly string[] Columns = ["Feed", "Address", "JSON Feed"];

    private readonly PublicAddress site = new(material.Records.Portal);

    public static Page Draw(NewsBook news, Material material) => new(SiteMap.Feeds, "Feeds and data", () => new FeedPage(news, material).Model())
    {
        Description = "What you can subscribe to, and what programs can read.",
        Kind = "Feeds",
    };

    private ListModel Model() => new(
        new PageHead("Feeds and data", "Subscribe in a feed reader or a calendar, or let a program read what stands on these pages.")
        {
            Actions = [new PageAction(SiteMap.CalendarSubscribe, "calendar-days", "Calendars"), new PageAction(ApiAddresses.Page, "database", "Data for programs")],
        },
        [
            Of("kinds", "News of everything", ((NewsFeed?[])[news.Everything, .. news.Kinds, news.Changes]).OfType<NewsFeed>()),
            Of("products", "News of a product", news.Products),
            Of("teams", "News of a team", news.Teams),
            Reading(),
            Others(),
        ])
    {
        Banners = [.. Banners(material.Records.Portal)],
    };

    private IEnumerable<Banner> Banners(PortalSettings portal)
    {
        if (portal.BaseUrl is null)
            yield return new Banner("warn", "circle-alert", "No address.", "portal.yml has no base_url, so these addresses lack their beginning, and entries have no links: put the address of this site before them.", null);
        if (material.Records.History.Gap is { } gap)
            yield return new Banner("warn", "circle-alert", "History incomplete.", $"Steps in between are missing from the news, and times are those that the records say. {gap.Problem} {gap.WayOut}", null);
    }

    private Part Of(string id, string title, IEnumerable<NewsFeed> feeds) => feeds.ToList() is { Count: > 0 } listed
        ? new Card(id, title, new Table(title, Columns, [.. listed.Select(RowOf)]))
        : Html.Empty;

    private Row RowOf(NewsFeed feed) => Table.RowOf(Columns,
    [
        new Stacked(feed.Name, feed.Tells),
        site.Of(feed.Atom) is { } full ? new WebLink(full, full) : new PageLink(feed.Atom, feed.Atom.Path),
        new PageLink(feed.Json, "JSON"),
    ]) with
    {
        Id = FeedAction.Anchor(feed.Path),
    };

    private static Card Others() => new("others", "What else leaves this site", Table.Of("Other files", ["What", "For whom", "More"],
    [
        [new PageLink(SiteMap.CalendarSubscribe, "Calendars"), "People who want releases and freezes in their own calendar", "iCalendar, and JSON beside it"],
        [new PageLink(ApiAddresses.Page, "Data for programs"), "Dashboards, chats and scripts that ask what ships when", "JSON, with schemas and an OpenAPI description"],
        [new PageLink(SiteMap.KpiMetrics, "KPIs as OpenMetrics"), "Monitoring that reads numbers every few minutes", new Listed([new PageLink(SiteMap.KpiJson, "JSON"), new PageLink(SiteMap.KpiCsv, "CSV")])],
        [new PageLink(SiteMap.Products, "Badges"), "READMEs and wikis that show a version", "On the page of each product"],
    ]));

    private static Card Reading() => new("reading", "How to read them", new Group(
    [
        new Paragraph($"Copy the address of a feed into a feed reader, such as the one of your mail program or your chat: it shows what is new. A feed has the newest {NewsFeed.Most} entries; what is older stands on its page."),
        new Paragraph("An entry is a step: planned, moved, decided, released. It keeps its name for ever, so that no reader shows it twice, and its time is when the branch of the records got it."),
    ]))
    {
        Padded = true,
    };
}
