namespace ReleasePortal.Domain.Sources;

/// <summary>A link or image in a text, its target as written.</summary>
public sealed record Link(string Target, bool IsImage, Place Place);
