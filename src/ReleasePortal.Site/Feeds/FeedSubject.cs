namespace ReleasePortal.Site.Feeds;

/// <summary>What a feed can be about.</summary>
internal enum FeedSubject
{
    Product,
    Service,
    Environment,
    Region,
    Team,
}
