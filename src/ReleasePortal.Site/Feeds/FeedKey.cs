namespace ReleasePortal.Site.Feeds;

/// <summary>The one product, service, environment, region or team that a feed is about.</summary>
internal readonly record struct FeedKey(FeedSubject Subject, string Id);
