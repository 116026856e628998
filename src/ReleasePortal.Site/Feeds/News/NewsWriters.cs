using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Site.Feeds.News;

/// <summary>The two formats of news.</summary>
internal sealed class NewsWriters(PortalSettings portal)
{
    public AtomWriter Atom { get; } = new(portal);

    public JsonFeedWriter Json { get; } = new(portal);
}
