namespace ReleasePortal.Domain.Sources;

/// <summary>Where one key and its value stand.</summary>
public readonly record struct OriginEntry(Place Key, Place Value);
