using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>One paragraph of words.</summary>
internal sealed record Paragraph(Part Text) : TemplatedPart("partials/paragraph");
