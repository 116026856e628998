using System.Buffers.Binary;
using System.Text;

namespace ReleasePortal.Tests.Sources.Pictures;

/// <summary>Pictures as browsers write them, and the same with words in every place of the file that has room for words.</summary>
internal static class NotedPictures
{
    public static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAYAAAB/qH1jAAAAG0lEQVR4AWL6z8DwH4Sh1H8mRgYGRhBmgAIAAAAA//9aFzleAAAABklEQVQDAMfyCAFUZqDxAAAAAElFTkSuQmCC");

    public static readonly byte[] Gif = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    /// <summary>4 × 2 points, JFIF without a thumbnail, no profile.</summary>
    public static readonly byte[] Jpeg = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2"
        + "NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAACAAQDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAZEAADAQEBAAAAAAAAAAAAAAAAAQID"
        + "EUH/xAAVAQEBAAAAAAAAAAAAAAAAAAADBv/EAB0RAAECBwAAAAAAAAAAAAAAAAABAwIEMzRxcrH/2gAMAwEAAhEDEQA/AIvKqvNVVOm/W+gAs5S3b1TgT1WLKn//2Q==");

    public static readonly byte[] WebP = Convert.FromBase64String("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    /// <param name="orientation">1 is upright, 6 lies on its side.</param>
    public static byte[] PngWith(string words, byte orientation = 1) =>
    [
        .. Png[..33],
        .. Chunk("tEXt", $"Comment\0{words}"), .. Chunk("zTXt", words), .. Chunk("iTXt", words), .. Chunk("eXIf", Exif(words, orientation)), .. Chunk("sRGB", $"\0{words}"), .. Chunk("tIME", words), .. Chunk("prVt", words),
        .. Png[33..],
        .. Encoding.ASCII.GetBytes(words),
    ];

    /// <inheritdoc cref="PngWith"/>
    public static byte[] JpegWith(string words, byte orientation) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. Jpeg[6..18], 1, 1, .. Encoding.ASCII.GetBytes(words[..3])]),
        .. Segment(0xE0, [.. "JFXX\0"u8, .. Encoding.ASCII.GetBytes(words)]),
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(words, orientation)]),
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.ASCII.GetBytes(words)]),
        .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. Encoding.ASCII.GetBytes(words)]),
        .. Segment(0xFE, Encoding.ASCII.GetBytes(words)),
        0xFF, .. Jpeg[20..],
        .. Encoding.ASCII.GetBytes(words),
    ];

    public static byte[] GifWith(string words) =>
    [
        .. Gif[..19],
        0x21, 0xFE, .. SubBlock(words), 0,
        0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0,
        0x21, 0xFF, 11, .. "XMP DataXMP"u8, .. SubBlock(words), 0,
        0x21, 0x01, .. SubBlock("plain text 1"), .. SubBlock(words), 0,
        .. Gif[19..],
        .. Encoding.ASCII.GetBytes(words),
    ];

    public static byte[] WebPWith(string words) => Riff(
    [
        .. RiffChunk("VP8X", [0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        .. WebP[12..],
        .. RiffChunk("EXIF", Encoding.ASCII.GetBytes(words)),
        .. RiffChunk("XMP ", Encoding.ASCII.GetBytes(words)),
        .. RiffChunk("note", Encoding.ASCII.GetBytes(words)),
    ], words);

    /// <summary>One frame that moves nowhere, with a note in it.</summary>
    public static byte[] MovingWebPWith(string words) => Riff(
    [
        .. RiffChunk("VP8X", [0x0E, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        .. RiffChunk("ANIM", [0, 0, 0, 0, 0, 0]),
        .. RiffChunk("ANMF", [.. new byte[12], 100, 0, 0, 0, .. WebP[12..], .. RiffChunk("note", Encoding.ASCII.GetBytes(words))]),
    ], words);

    private static byte[] Exif(string words, byte orientation) =>
        [.. "II*\0"u8, 8, 0, 0, 0, 2, 0, 0x0E, 1, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(words)];

    private static byte[] Chunk(string type, string words) => Chunk(type, Encoding.ASCII.GetBytes(words));

    private static byte[] Chunk(string type, byte[] content)
    {
        var chunk = new byte[12 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Encoding.ASCII.GetBytes(type).CopyTo(chunk, 4);
        content.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Crc(chunk.AsSpan(4, content.Length + 4)));
        return chunk;
    }

    /// <summary>The checksum of PNG, annex D.</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var octet in bytes)
        {
            crc ^= octet;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        }

        return ~crc;
    }

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] SubBlock(string words) => [(byte)words.Length, .. Encoding.ASCII.GetBytes(words)];

    private static byte[] RiffChunk(string type, byte[] content) =>
        [.. Encoding.ASCII.GetBytes(type), .. BitConverter.GetBytes(content.Length), .. content, .. new byte[content.Length & 1]];

    private static byte[] Riff(byte[] chunks, string behind) =>
        [.. "RIFF"u8, .. BitConverter.GetBytes(chunks.Length + 4), .. "WEBP"u8, .. chunks, .. Encoding.ASCII.GetBytes(behind)];
}
