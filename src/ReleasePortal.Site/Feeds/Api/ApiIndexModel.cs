using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds.Api.Models;
using ReleasePortal.Site.Feeds.News;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.Api;

/// <summary>The file from which programs find all others.</summary>
internal sealed class ApiIndexModel(Material material, PublicAddress site, FeedBook calendars, NewsBook news, IReadOnlyList<(ApiFile File, Func<int> Count)> lists)
{
    /// <summary>The full address where the portal knows its own, else the one below its root.</summary>
    public string Place(Address address) => site.OrBelowRoot(address);

    public ApiIndex Make()
    {
        var (facts, portal) = (material.Facts, material.Records.Portal);
        return new ApiIndex(
            ApiFile.Format,
            portal.Title,
            portal.Organisation,
            portal.TimeZone.Id,
            facts.Now,
            facts.CommitId,
            facts.CommitTime,
            $"Release Portal {facts.GeneratorVersion}",
            Place(ApiAddresses.Page),
            Place(ApiAddresses.OpenApi),
            Place(SiteMap.Manifest),
            [
                new ApiCollection("releases", "Releases", Place(ApiAddresses.Releases), Place(ApiAddresses.SchemaOf("release-index")), material.Records.Releases.Count),
                .. lists.Select(list => new ApiCollection(list.File.Name, list.File.Title, Place(ApiAddresses.File(list.File.Path)), Place(list.File.Schema), list.Count())),
            ],
            [.. news.All.Select(feed => new ApiFeed(feed.Title, feed.Tells, Place(feed.Atom), Place(feed.Json)))],
            [.. calendars.All.Select(feed => new ApiCalendar(feed.Title, Place(feed.Calendar), Place(feed.Json)))],
            Place(SiteMap.KpiJson),
            Place(SiteMap.KpiMetrics));
    }
}
