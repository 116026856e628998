using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Templates;

/// <summary>HTML with links in it: made when it is written, because links depend on the page that they stand on.</summary>
internal sealed record PlacedHtml(Func<LinkBase, Html> On) : Part;
