using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>One cell of a <see cref="Row"/> with the name of its column.</summary>
internal sealed record Cell(string Column, Part Content) : TemplatedPart("partials/cell");
