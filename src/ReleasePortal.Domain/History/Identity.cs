namespace ReleasePortal.Domain.History;

/// <summary>Somebody as a commit names them.</summary>
public sealed record Identity(string Name, string Mail);
