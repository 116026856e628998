namespace ReleasePortal.Domain.Sources;

/// <summary>A raster image of the repository that pages may show: PNG, JPEG, GIF or WebP by its ending, at most 5 MiB.</summary>
/// <param name="Path">Relative to the root of the repository, with <c>/</c>.</param>
/// <param name="Bytes">Reads its bytes anew each time, so that nobody has to keep them; may be called from any thread.</param>
public sealed record Picture(string Path, Func<byte[]> Bytes);
