namespace ReleasePortal.Domain.Sources;

/// <summary>A heading of a text: level 1 to 6, its words, and the anchor that links use.</summary>
public sealed record Heading(int Level, string Words, string Anchor, Place Place);
