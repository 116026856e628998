using System.Buffers.Binary;

namespace ReleasePortal.Domain.Sources.Pictures;

/// <summary>The chunks of a WebP, by RFC 9649, section 2.</summary>
internal static class WebPParts
{
    private const int HeaderLength = 12;
    private const int ChunkHeader = 8;
    private const int FrameHeader = 16;

    /// <summary>The bits of <c>VP8X</c> that promise Exif and XMP.</summary>
    private const byte Notes = 0x0C;

    public static bool Copy(ReadOnlySpan<byte> file, PictureParts kept)
    {
        if (file.Length < HeaderLength || !file.StartsWith("RIFF"u8) || !file[8..].StartsWith("WEBP"u8))
            return false;
        var length = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        if (length < 4 || length > (uint)file.Length - ChunkHeader)
            return false;
        var chunks = new PictureParts((int)length);
        if (!CopyChunks(file[HeaderLength..(int)(length + ChunkHeader)], chunks))
            return false;
        kept.Add("RIFF"u8);
        kept.AddLittleEndian(chunks.Length + 4);
        kept.Add("WEBP"u8);
        kept.Add(chunks.ToArray());
        return true;
    }

    /// <returns>Whether there are points among them, and all are whole.</returns>
    private static bool CopyChunks(ReadOnlySpan<byte> rest, PictureParts kept)
    {
        var hasPoints = false;
        while (rest.Length > 0)
        {
            if (rest.Length < ChunkHeader)
                return false;
            var size = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            if (size > (uint)(rest.Length - ChunkHeader))
                return false;
            var length = ChunkHeader + (int)size;
            var chunk = rest[..Math.Min(rest.Length, length + (length & 1))];
            if (!CopyChunk(chunk, rest[ChunkHeader..length], kept, ref hasPoints))
                return false;
            rest = rest[chunk.Length..];
        }

        return hasPoints;
    }

    private static bool CopyChunk(ReadOnlySpan<byte> chunk, ReadOnlySpan<byte> data, PictureParts kept, ref bool hasPoints)
    {
        switch (System.Text.Encoding.Latin1.GetString(chunk[..4]))
        {
            case "VP8X" when data.Length > 0:
                kept.Add([.. chunk[..ChunkHeader], (byte)(data[0] & ~Notes), .. chunk[(ChunkHeader + 1)..]]);
                return true;
            case "ANMF" when data.Length >= FrameHeader:
                var frame = new PictureParts(data.Length);
                frame.Add(data[..FrameHeader]);
                hasPoints = CopyChunks(data[FrameHeader..], frame);
                kept.Add(chunk[..4]);
                kept.AddLittleEndian(frame.Length);
                kept.Add(frame.ToArray());
                return hasPoints;
            case "VP8 " or "VP8L" or "ALPH" or "ANIM" or "ICCP":
                kept.Add(chunk);
                hasPoints |= chunk[..3].SequenceEqual("VP8"u8);
                return true;
            default:
                return true;
        }
    }
}
