namespace ReleasePortal.Site.Feeds.News;

/// <summary>What news can be about.</summary>
internal enum NewsKind
{
    Releases,
    Notes,
    KnownIssues,
    Incidents,
    Policies,
    Decisions,
}
