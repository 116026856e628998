using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>A link to a page of this site.</summary>
internal sealed record PageLink(Address To, string Words) : TemplatedPart("partials/page-link");
