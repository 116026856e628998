using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>A link that looks like a button.</summary>
internal sealed record PageAction(Address To, string Icon, string Words) : TemplatedPart("partials/page-action");
