using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Something that one may open.</summary>
internal sealed record Folded(string Summary, Part Content) : TemplatedPart("partials/folded");
