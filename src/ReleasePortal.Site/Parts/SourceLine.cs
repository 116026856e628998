using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>A few lines to copy, with a word of what they are.</summary>
/// <param name="Title">What they say, for people.</param>
/// <param name="Name">What is copied, for the button.</param>
internal sealed record SourceLine(Part Title, string Text, string Name) : TemplatedPart("partials/source-line");
