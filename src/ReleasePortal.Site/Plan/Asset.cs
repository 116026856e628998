using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Plan;

/// <summary>A file that is not a page.</summary>
/// <param name="Bytes">Makes the bytes, the same each time; called when the file is written.</param>
internal sealed record Asset(Address Address, Func<byte[]> Bytes) : SiteFile(Address);
