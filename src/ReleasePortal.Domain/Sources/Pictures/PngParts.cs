using System.Buffers.Binary;

namespace ReleasePortal.Domain.Sources.Pictures;

/// <summary>The chunks of a PNG, by the specification of the W3C (third edition), section 5.</summary>
internal static class PngParts
{
    /// <summary>Length, type and checksum.</summary>
    private const int Frame = 12;

    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal)
    {
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "hIST", "pHYs", "acTL", "fcTL", "fdAT",
    };

    public static bool Copy(ReadOnlySpan<byte> file, PictureParts kept)
    {
        ReadOnlySpan<byte> signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
        if (!file.StartsWith(signature))
            return false;
        kept.Add(signature);
        var rest = file[signature.Length..];
        var (hasPoints, isFirst) = (false, true);
        while (rest.Length >= Frame && BinaryPrimitives.ReadUInt32BigEndian(rest) is var length && length <= (uint)(rest.Length - Frame))
        {
            var type = System.Text.Encoding.Latin1.GetString(rest[4..8]);
            if (isFirst && type != "IHDR")
                return false;
            var chunk = rest[..(Frame + (int)length)];
            if (Shown.Contains(type))
                kept.Add(chunk);
            if (type == "IEND")
                return hasPoints;
            rest = rest[chunk.Length..];
            (hasPoints, isFirst) = (hasPoints || type == "IDAT", false);
        }

        return false;
    }
}
