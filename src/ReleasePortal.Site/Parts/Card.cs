using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>A section of a page in a box.</summary>
/// <param name="Id">The anchor of the section.</param>
/// <param name="Aside">What stands at the right of the title: a link, a count, a state.</param>
/// <param name="Padded">Whether the content keeps a distance from the edge; tables and lists do not.</param>
internal sealed record Card(string Id, string Title, Part Content, Part? Aside = null, bool Padded = false) : TemplatedPart("partials/card");
