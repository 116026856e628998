using System.Buffers.Binary;

namespace ReleasePortal.Domain.Sources.Pictures;

/// <summary>Which way up a photograph is: of all that Exif says (CIPA DC-008, section 4.6), the one thing that is seen.</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;
    private const int EntryLength = 12;

    /// <summary>A segment of a JPEG that says the orientation and no more; empty where there is none, or the usual one.</summary>
    /// <param name="tiff">What stands after <c>Exif</c> and its two zeros.</param>
    public static byte[] SegmentOf(ReadOnlySpan<byte> tiff) => TiffOf(tiff) is { Length: > 0 } turned ? [0xFF, 0xE1, 0, (byte)(turned.Length + 8), .. "Exif\0\0"u8, .. turned] : [];

    /// <inheritdoc cref="SegmentOf"/>
    public static byte[] TiffOf(ReadOnlySpan<byte> tiff) => In(tiff) is >= 2 and <= 8 and var orientation
        ? [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0]
        : [];

    private static int? In(ReadOnlySpan<byte> tiff)
    {
        var isBigEndian = tiff.StartsWith("MM"u8);
        if (tiff.Length < 8 || !isBigEndian && !tiff.StartsWith("II"u8))
            return null;
        var start = isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]);
        if (start > (uint)tiff.Length - 2)
            return null;
        var entries = tiff[(int)start..];
        for (var (left, at) = (Number(entries, isBigEndian), 2); left > 0 && entries.Length - at >= EntryLength; left--, at += EntryLength)
        {
            if (Number(entries[at..], isBigEndian) == Tag)
                return Number(entries[(at + 8)..], isBigEndian);
        }

        return null;
    }

    private static ushort Number(ReadOnlySpan<byte> bytes, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
