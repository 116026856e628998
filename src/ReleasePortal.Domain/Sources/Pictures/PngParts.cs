using System.Buffers.Binary;
using System.Text;

namespace ReleasePortal.Domain.Sources.Pictures;

/// <summary>The chunks of a PNG, by the specification of the W3C (third edition), sections 5 and 11.</summary>
internal static class PngParts
{
    /// <summary>Length, type and checksum.</summary>
    private const int Frame = 12;

    /// <summary>Those that are shown; with the one length that a kind has, where it has one.</summary>
    private static readonly Dictionary<string, int?> Shown = new(StringComparer.Ordinal)
    {
        ["IHDR"] = 13, ["PLTE"] = null, ["IDAT"] = null, ["IEND"] = 0, ["tRNS"] = null, ["cHRM"] = 32, ["gAMA"] = 4, ["iCCP"] = null, ["sBIT"] = null,
        ["sRGB"] = 1, ["cICP"] = 4, ["bKGD"] = null, ["hIST"] = null, ["pHYs"] = 9, ["acTL"] = 8, ["fcTL"] = 26, ["fdAT"] = null,
    };

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(number =>
        Enumerable.Range(0, 8).Aggregate((uint)number, (crc, _) => (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1))];

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
            var chunk = rest[..(Frame + (int)length)];
            var type = Encoding.Latin1.GetString(chunk[4..8]);
            if (isFirst && type != "IHDR" || BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..]) != Checksum(chunk[4..^4]))
                return false;
            Add(type, chunk[8..^4], kept);
            if (type == "IEND")
                return hasPoints;
            rest = rest[chunk.Length..];
            (hasPoints, isFirst) = (hasPoints || type == "IDAT", false);
        }

        return false;
    }

    private static void Add(string type, ReadOnlySpan<byte> data, PictureParts kept)
    {
        if (type == "eXIf" && ExifOrientation.TiffOf(data) is { Length: > 0 } turned)
            AddChunk(type, turned, kept);
        else if (type == "iCCP" && data.IndexOf((byte)0) is > 0 and var name)
            AddChunk(type, [(byte)'p', .. data[name..]], kept);
        else if (type != "iCCP" && Shown.TryGetValue(type, out var only) && (only is null || only == data.Length))
            AddChunk(type, data, kept);
    }

    private static void AddChunk(string type, ReadOnlySpan<byte> data, PictureParts kept)
    {
        byte[] content = [.. Encoding.Latin1.GetBytes(type), .. data];
        kept.AddBigEndian((uint)data.Length);
        kept.Add(content);
        kept.AddBigEndian(Checksum(content));
    }

    /// <summary>CRC-32, annex D.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var octet in bytes)
            crc = Table[(byte)(crc ^ octet)] ^ (crc >> 8);
        return ~crc;
    }
}
