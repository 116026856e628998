using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Several things in a row, with commas between them.</summary>
internal sealed record Listed(IReadOnlyList<Part> Items) : TemplatedPart("partials/listed");
