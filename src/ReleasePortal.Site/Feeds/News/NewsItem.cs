using NodaTime;

namespace ReleasePortal.Site.Feeds.News;

/// <summary>One thing that is worth telling. Its words are made when a feed has it: most of what a large organisation tells is too old for any.</summary>
/// <param name="Id">What it is called below the host, the same for ever.</param>
/// <param name="Updated">When the branch got it; where no commit says that, what the record says.</param>
/// <param name="Feeds">The products and teams that it concerns.</param>
internal sealed record NewsItem(NewsKind Kind, string Id, Instant Updated, IReadOnlySet<FeedKey> Feeds, Func<NewsEntry> Tell)
{
    /// <inheritdoc cref="NewsEntry.Happened"/>
    public Instant? Happened { get; init; }
}
