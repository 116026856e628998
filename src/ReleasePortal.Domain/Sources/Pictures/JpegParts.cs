using System.Buffers.Binary;

namespace ReleasePortal.Domain.Sources.Pictures;

/// <summary>The segments of a JPEG, by ITU-T T.81, annex B. Of the segments for programs only those that change what is seen are kept.</summary>
internal static class JpegParts
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const int JfifLength = 16;
    private const int AdobeLength = 14;

    public static bool Copy(ReadOnlySpan<byte> file, PictureParts kept)
    {
        if (!file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
            return false;
        kept.Add(file[..2]);
        var rest = file[2..];
        var hasFrame = false;
        while (NextMarker(ref rest) is { } marker)
        {
            if (marker == EndOfImage)
            {
                kept.Add([0xFF, EndOfImage]);
                return hasFrame;
            }

            var length = rest.Length < 2 ? 0 : BinaryPrimitives.ReadUInt16BigEndian(rest);
            if (length < 2 || length > rest.Length)
                return false;
            Add(marker, rest[..length], kept);
            rest = rest[length..];
            hasFrame |= marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
            if (marker == StartOfScan)
                CopyScan(ref rest, kept);
        }

        return false;
    }

    /// <summary>Frames, tables, scans and restarts: what a decoder works by.</summary>
    private static bool IsCoding(byte marker) => marker is >= 0xC0 and <= 0xCF and not 0xC8 or >= StartOfScan and <= 0xDF;

    /// <summary>Markers may be filled up in front.</summary>
    private static byte? NextMarker(ref ReadOnlySpan<byte> rest)
    {
        if (rest.Length < 2 || rest[0] != 0xFF)
            return null;
        var fill = rest.IndexOfAnyExcept((byte)0xFF);
        if (fill < 0)
            return null;
        var marker = rest[fill];
        rest = rest[(fill + 1)..];
        return marker;
    }

    /// <param name="segment">With its length in front.</param>
    private static void Add(byte marker, ReadOnlySpan<byte> segment, PictureParts kept)
    {
        var words = segment[2..];
        if (marker == 0xE0 && words.StartsWith("JFIF\0"u8) && segment.Length >= JfifLength)
            kept.Add([0xFF, marker, 0, JfifLength, .. words[..12], 0, 0]);
        else if (marker == 0xE1 && words.StartsWith("Exif\0\0"u8))
            kept.Add(ExifOrientation.SegmentOf(words[6..]));
        else if (marker == 0xEE && words.StartsWith("Adobe"u8) && segment.Length >= AdobeLength)
            kept.Add([0xFF, marker, 0, AdobeLength, .. words[..(AdobeLength - 2)]]);
        else if (IsCoding(marker) || marker == 0xE2 && words.StartsWith("ICC_PROFILE\0"u8))
            kept.Add([0xFF, marker, .. segment]);
    }

    /// <summary>Up to the next marker that is neither a restart of the scan nor a filled byte.</summary>
    private static void CopyScan(ref ReadOnlySpan<byte> rest, PictureParts kept)
    {
        var end = 0;
        while (end < rest.Length && !(rest[end] == 0xFF && end + 1 < rest.Length && rest[end + 1] is not (0 or >= 0xD0 and <= 0xD7)))
            end++;
        kept.Add(rest[..end]);
        rest = rest[end..];
    }
}
