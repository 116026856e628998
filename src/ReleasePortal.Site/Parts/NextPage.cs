using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Where to read on.</summary>
internal sealed record NextPage(string Label, PageLink Link, string Summary) : TemplatedPart("partials/next-page");
