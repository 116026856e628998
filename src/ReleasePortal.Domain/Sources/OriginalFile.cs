namespace ReleasePortal.Domain.Sources;

/// <summary>A file of the repository as it was committed.</summary>
/// <param name="Path">Relative to the root of the repository, with <c>/</c>.</param>
/// <param name="Bytes">Reads its bytes anew each time, so that nobody has to keep them; may be called from any thread.</param>
public sealed record OriginalFile(string Path, Func<byte[]> Bytes);
