using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site;

/// <summary>One file that the site consists of.</summary>
public abstract record SiteFile(Address Address);
