using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Several parts beneath each other.</summary>
internal sealed record Group(IReadOnlyList<Part> Parts) : TemplatedPart("partials/group");
