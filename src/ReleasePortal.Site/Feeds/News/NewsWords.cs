using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Feeds.News;

/// <summary>Kinds of news in words, and where they stand.</summary>
internal static class NewsWords
{
    public static string Of(NewsKind kind) => kind switch
    {
        NewsKind.Releases => "Releases",
        NewsKind.Notes => "Release notes",
        NewsKind.KnownIssues => "Known issues",
        NewsKind.Incidents => "Incidents",
        NewsKind.Policies => "Policies",
        NewsKind.Decisions => "Decisions",
    };

    public static string Tells(NewsKind kind) => kind switch
    {
        NewsKind.Releases => "Releases as they are planned, moved, decided and carried out, with what became of them.",
        NewsKind.Notes => "What each release brought, once it shipped.",
        NewsKind.KnownIssues => "What is known to be broken, when there is a workaround, and when it is fixed.",
        NewsKind.Incidents => "What went wrong in production, when service was restored, and what caused it.",
        NewsKind.Policies => "Rules of the organisation that are new or were changed.",
        NewsKind.Decisions => "Decisions that outlive one release, and those that take their place.",
    };

    /// <summary>The part of an address.</summary>
    public static string Path(NewsKind kind) => PageOf(kind).Path.TrimEnd('/');

    public static Address PageOf(NewsKind kind) => kind switch
    {
        NewsKind.Releases => SiteMap.Releases,
        NewsKind.Notes => SiteMap.Notes,
        NewsKind.KnownIssues => SiteMap.KnownIssues,
        NewsKind.Incidents => SiteMap.Incidents,
        NewsKind.Policies => SiteMap.Policies,
        NewsKind.Decisions => SiteMap.Decisions,
    };
}
