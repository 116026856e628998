using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>A link that leaves the site; its scheme was checked when it was read.</summary>
internal sealed record WebLink(string To, string Words) : TemplatedPart("partials/web-link");
