namespace ReleasePortal.Domain.Catalogue;

/// <summary>A part of the world, as the environments name it.</summary>
public sealed record Region(string Id);
