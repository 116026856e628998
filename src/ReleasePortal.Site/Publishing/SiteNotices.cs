using System.Text;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Publishing;

/// <summary>What programs and researchers look for at fixed places: <c>robots.txt</c> (RFC 9309) and <c>security.txt</c> (RFC 9116).</summary>
internal static class SiteNotices
{
    private static readonly Address Robots = new("robots.txt");
    private static readonly Address Security = new(".well-known/security.txt");

    /// <summary>A site that is not built any more stops answering for its contact.</summary>
    private static readonly Duration Holds = Duration.FromDays(180);

    public static IEnumerable<Asset> Files(PortalSettings portal, Instant now)
    {
        var site = new PublicAddress(portal);
        yield return new Asset(Robots, () => Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n{(site.Of(Sitemap.Place) is { } list ? $"Sitemap: {list}\n" : "")}"));
        if (portal.SecurityContact is { } contact)
            yield return new Asset(Security, () => Encoding.UTF8.GetBytes(SecurityText(contact, portal.Language, site, now)));
    }

    private static string SecurityText(string contact, string language, PublicAddress site, Instant now) =>
        $"Contact: {contact}\nExpires: {InstantPattern.General.Format(now + Holds)}\nPreferred-Languages: {language}\n"
        + (site.Of(Security) is { } own ? $"Canonical: {own}\n" : "");
}
