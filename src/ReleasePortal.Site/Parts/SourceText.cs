using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Text to read and to copy, as it stands in a file.</summary>
/// <param name="Name">What is copied, for the button.</param>
internal sealed record SourceText(string Text, string Name) : TemplatedPart("partials/source-text")
{
    /// <summary>Whether it is for people, whose long lines are wrapped; lines of code are not.</summary>
    public bool IsProse { get; init; }
}
