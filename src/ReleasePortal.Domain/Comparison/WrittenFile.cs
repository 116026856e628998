namespace ReleasePortal.Domain.Comparison;

/// <summary>A file that is no record and is not the same on two sides: a file of evidence, a template, a picture, a key.</summary>
/// <param name="Path">Relative to the root of the repository.</param>
/// <param name="Fate">Whether it came, went, or has another content.</param>
public sealed record WrittenFile(string Path, Fate Fate);
