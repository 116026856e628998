namespace ReleasePortal.Domain.Sources.Pictures;

/// <summary>
/// What of an image file has to be there for it to be shown. Cameras and programs write more into it: places, names, dates,
/// earlier states, comments. Nobody sees that while looking at the picture, and everybody who has the file can read it.
/// </summary>
public static class PictureBytes
{
    /// <summary>
    /// The file without what is not shown; its points, colours, orientation and movement are the same. Only parts that are known
    /// to be shown are kept, so a kind of note that nobody has thought of is gone as well.
    /// </summary>
    /// <param name="path">Its ending says which kind it is.</param>
    /// <returns>Null where the file is no whole image of that kind.</returns>
    public static byte[]? Shown(ReadOnlySpan<byte> file, string path)
    {
        var parts = new PictureParts(file.Length);
        return KindOf(path) switch
        {
            "PNG" => PngParts.Copy(file, parts),
            "JPEG" => JpegParts.Copy(file, parts),
            "GIF" => GifParts.Copy(file, parts),
            "WebP" => WebPParts.Copy(file, parts),
            _ => false,
        }
        ? parts.ToArray()
        : null;
    }

    /// <summary>The name of the kind that an ending promises; null where it is not that of a picture.</summary>
    public static string? KindOf(string path) => path[Math.Max(0, path.LastIndexOf('.'))..].ToUpperInvariant() switch
    {
        ".PNG" => "PNG",
        ".JPG" or ".JPEG" => "JPEG",
        ".GIF" => "GIF",
        ".WEBP" => "WebP",
        _ => null,
    };
}
