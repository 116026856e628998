using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>A list whose order matters.</summary>
internal sealed record Numbered(IReadOnlyList<Part> Items) : TemplatedPart("partials/numbered");
