using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>A plain list.</summary>
internal sealed record Bullets(IReadOnlyList<Part> Items) : TemplatedPart("partials/bullets");
