namespace ReleasePortal.Site.Feeds;

/// <summary>How sure it is that something happens.</summary>
internal enum FeedStatus
{
    Confirmed,
    Tentative,
    Cancelled,
}
