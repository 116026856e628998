using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Text to read and to copy, as it stands in a file.</summary>
/// <param name="Name">What is copied, for the button.</param>
internal sealed record SourceText(string Text, string Name) : TemplatedPart("partials/source-text");
