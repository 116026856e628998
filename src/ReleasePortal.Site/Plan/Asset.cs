using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Plan;

/// <summary>A file that is written as it is.</summary>
internal sealed record Asset(Address Address, byte[] Bytes) : SiteFile(Address);
