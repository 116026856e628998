namespace ReleasePortal.Domain.Sources.Pictures;

/// <summary>The blocks of a GIF, by GIF89a, sections 17 to 27; of the extensions for programs, the one that says how often it plays.</summary>
internal static class GifParts
{
    private const int HeaderLength = 13;
    private const int DescriptorLength = 10;

    public static bool Copy(ReadOnlySpan<byte> file, PictureParts kept)
    {
        if (file.Length < HeaderLength || !file.StartsWith("GIF87a"u8) && !file.StartsWith("GIF89a"u8))
            return false;
        var (at, hasImage) = (HeaderLength + TableLength(file[10]), false);
        kept.Add(file[..Math.Min(at, file.Length)]);
        while (at < file.Length)
        {
            if (file[at] == 0x3B)
            {
                kept.Add([0x3B]);
                return hasImage;
            }

            if (LengthOf(file[at..]) is not { } length)
                return false;
            var block = file.Slice(at, length);
            if (IsShown(block))
                kept.Add(block);
            hasImage |= block[0] == 0x2C;
            at += length;
        }

        return false;
    }

    private static bool IsShown(ReadOnlySpan<byte> block) => block[0] == 0x2C || block[1] == 0xF9
        || block[1] == 0xFF && (block[3..].StartsWith("NETSCAPE2.0"u8) || block[3..].StartsWith("ANIMEXTS1.0"u8));

    private static int? LengthOf(ReadOnlySpan<byte> block) => block[0] switch
    {
        0x21 => WithSubBlocks(block, 2),
        0x2C when block.Length > DescriptorLength => WithSubBlocks(block, DescriptorLength + TableLength(block[9]) + 1),
        _ => null,
    };

    private static int? WithSubBlocks(ReadOnlySpan<byte> block, int at)
    {
        while (at < block.Length && block[at] > 0)
            at += block[at] + 1;
        return at < block.Length ? at + 1 : null;
    }

    /// <summary>A colour takes three bytes, and the lowest three bits say how many there are.</summary>
    private static int TableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
}
