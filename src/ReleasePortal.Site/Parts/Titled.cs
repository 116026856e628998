using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>A small heading inside a card, and what stands under it.</summary>
internal sealed record Titled(Part Title, Part Content) : TemplatedPart("partials/titled");
