using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Feeds;

namespace ReleasePortal.Site.Addresses;

/// <summary>Where somebody who has a finding reads about its rule.</summary>
public static class RuleAddress
{
    /// <summary>The full address of the page in the published portal; null where nobody knows it.</summary>
    public static string? Of(Rule rule, PortalSettings portal) => new PublicAddress(portal).Of(SiteMap.Of(rule));
}
