using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Graphs;

/// <summary>A box of a graph: two lines of text, a colour that the second line puts in words, and where it leads.</summary>
internal sealed record GraphNode(string Id, string Title, string Below, string Tone, Address? To)
{
    /// <summary>The box that the page is about.</summary>
    public bool IsFocus { get; init; }
}
