namespace ReleasePortal.Domain.Sources;

/// <summary>Markdown as it was written, with the headings and links found in it.</summary>
/// <param name="Text">The Markdown, without front matter.</param>
/// <param name="Place">Where the text stands in its file.</param>
/// <param name="Headings">In order of appearance.</param>
/// <param name="Links">In order of appearance, images included.</param>
public sealed record Prose(string Text, Place Place, IReadOnlyList<Heading> Headings, IReadOnlyList<Link> Links);
