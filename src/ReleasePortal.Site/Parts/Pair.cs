using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Two things side by side, the second one quieter.</summary>
internal sealed record Pair(Part First, Part Second) : TemplatedPart("partials/pair");
