namespace ReleasePortal.Domain.Catalogue;

/// <summary>A group of readers. The portal's settings list them from narrow to wide.</summary>
public sealed record Audience(string Id);
