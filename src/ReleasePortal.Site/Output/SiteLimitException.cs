namespace ReleasePortal.Site;

/// <summary>The site would be larger than it may be.</summary>
public sealed class SiteLimitException(string message) : Exception(message);
