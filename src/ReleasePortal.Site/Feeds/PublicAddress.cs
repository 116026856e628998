using ReleasePortal.Domain.Portal;
using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Feeds;

/// <summary>Where the site is for those who are not on it.</summary>
internal sealed class PublicAddress(PortalSettings portal)
{
    /// <summary>Stands for the host of a portal that does not say where it is published; RFC 2606 gives the name to nobody.</summary>
    private const string Nowhere = "release-portal.invalid";

    private readonly string? root = portal.BaseUrl?.Text.TrimEnd('/');

    public string Host => root is null ? Nowhere : new Uri(root).IdnHost;

    /// <summary>The full address, or null where nobody knows it.</summary>
    public string? Of(Address address) => root is null ? null : $"{root}/{address}";

    /// <summary>The full address, or the one below the root of the site where nobody knows more.</summary>
    public string OrBelowRoot(Address address) => Of(address) ?? address.ToString();

    /// <summary>The address that makes a calendar program subscribe, or null where nobody knows it.</summary>
    public string? Webcal(Address address) => Of(address) is { } full ? "webcal" + full[full.IndexOf(':', StringComparison.Ordinal)..] : null;

    /// <summary>A name that nothing else in the world has (RFC 4151), with the host or without one known.</summary>
    public string Tag(string id) => $"tag:{Host},2026:{id}";
}
