using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;

namespace ReleasePortal.Site.Pages.Data;

/// <summary>Leads from a page to the feed that tells of it.</summary>
internal static class FeedAction
{
    /// <param name="path">Of the feed, below <c>feeds/</c>.</param>
    public static PageAction To(string path) => new(SiteMap.Feeds.At(Anchor(path)), "rss", "Subscribe");

    /// <summary>The line of a feed on the page of all feeds.</summary>
    public static string Anchor(string path) => $"feed-{path.Replace('/', '-')}";
}
