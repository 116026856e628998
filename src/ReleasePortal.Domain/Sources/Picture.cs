using ReleasePortal.Domain.Sources.Pictures;

namespace ReleasePortal.Domain.Sources;

/// <summary>A raster image of the repository that pages may show: PNG, JPEG, GIF or WebP by its ending, at most 5 MiB.</summary>
/// <param name="Path">Relative to the root of the repository, with <c>/</c>.</param>
/// <param name="Read">Reads the file anew each time, so that nobody has to keep it; may be called from any thread.</param>
public sealed record Picture(string Path, Func<byte[]> Read)
{
    /// <summary>What may be published of it; null where it is broken, which <see cref="Rules.Documents.BrokenPicture"/> has found.</summary>
    public byte[]? Bytes() => PictureBytes.Shown(Read(), Path);
}
