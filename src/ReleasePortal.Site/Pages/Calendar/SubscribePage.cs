using ReleasePortal.Domain.Portal;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>Every feed with its address, and how to have it in one's own calendar.</summary>
internal sealed class SubscribePage(FeedBook feeds, Material material)
{
    private static readonly string[] Columns = ["Calendar", "Address", "Open", "For programs"];

    private readonly PublicAddress site = new(material.Records.Portal);

    public static Page Draw(FeedBook feeds, Material material) => new(SiteMap.CalendarSubscribe, "Subscribe to the calendar", () => new SubscribePage(feeds, material).Model())
    {
        Description = "Releases, freezes, change windows and business events in your own calendar, and as JSON.",
        Kind = "Calendar",
    };

    private ListModel Model() => new(
        new PageHead("Subscribe to the calendar", "Have releases, freezes, change windows and business events in your own calendar. What moves here moves there.")
        {
            Actions = [new PageAction(SiteMap.Calendar, "calendar-days", "Calendar")],
        },
        [
            Of("general", "Everything, or freezes alone", feeds.General),
            SubscribeSteps.Card,
            SubscribeSteps.Afterwards(material.Records.Portal.Horizon),
            Of("products", "By product", feeds.Products),
            Of("services", "By service", feeds.Services),
            Of("environments", "By environment", feeds.Environments),
            Of("regions", "By region", feeds.Regions),
            Of("teams", "By team", feeds.Teams),
        ])
    {
        Banners = [.. Banners(material.Records.Portal)],
    };

    private IEnumerable<Banner> Banners(PortalSettings portal)
    {
        if (portal.BaseUrl is null)
            yield return new Banner("warn", "circle-alert", "No address.", "portal.yml has no base_url, so these addresses lack their beginning: put that of this site before them.", null);
        if (material.Records.History.Gap is { } gap)
            yield return new Banner("warn", "circle-alert", "History incomplete.", $"Entries are as old as the last commit, and do not say how often they moved. {gap.Problem} {gap.WayOut}", null);
    }

    private Part Of(string id, string title, IReadOnlyList<Feed> list) => list.Count == 0
        ? Html.Empty
        : new Card(id, title, Table.Of(title, Columns, list.Select(Cells))) { Aside = Count.Of(list.Count, "calendar") };

    private IReadOnlyList<Part> Cells(Feed feed) =>
    [
        new Stacked(feed.Title, Count.Of(feed.Entries.Count, "entry", "entries")),
        site.Of(feed.Calendar) is { } full ? new WebLink(full, full) : new PageLink(feed.Calendar, feed.Calendar.Path),
        site.Webcal(feed.Calendar) is { } webcal ? new WebLink(webcal, "webcal") : new PageLink(feed.Calendar, "file"),
        new PageLink(feed.Json, "JSON"),
    ];
}
