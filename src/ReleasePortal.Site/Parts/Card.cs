using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>A section of a page in a box.</summary>
/// <param name="Id">The anchor of the section.</param>
internal sealed record Card(string Id, string Title, Part Content) : TemplatedPart("partials/card")
{
    /// <summary>What stands at the right of the title: a link, a count, a state.</summary>
    public Part? Aside { get; init; }

    /// <summary>Whether the content keeps a distance from the edge; tables and lists do not.</summary>
    public bool Padded { get; init; }

    /// <summary>What "on this page" shows beside the title, if anything.</summary>
    public Part? Mark { get; init; }
}
