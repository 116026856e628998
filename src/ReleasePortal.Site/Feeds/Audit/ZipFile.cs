using System.Buffers.Binary;
using System.Text;
using ReleasePortal.Domain.Governance.Audit;

namespace ReleasePortal.Site.Feeds.Audit;

/// <summary>Writes a ZIP file without compression, whose bytes depend on the names and contents alone: all times are the first that the format has.</summary>
internal static class ZipFile
{
    private const ushort Version = 20;
    private const ushort NamesAreUtf8 = 0x0800;
    private const ushort FirstDay = 0x0021;

    /// <param name="files">In the order in which they are to stand; at most 65,535, and less than 4 GiB together.</param>
    public static byte[] Write(IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        using var zip = new MemoryStream();
        using var directory = new MemoryStream();
        foreach (var (name, bytes) in files)
        {
            var (start, crc, path) = ((uint)zip.Position, Crc32.Of(bytes), Encoding.UTF8.GetBytes(name));
            Put(zip, 0x04034B50, 4);
            PutEntry(zip, crc, bytes.Length, path.Length);
            zip.Write(path);
            zip.Write(bytes);
            Put(directory, 0x02014B50, 4);
            Put(directory, Version, 2);
            PutEntry(directory, crc, bytes.Length, path.Length);
            Put(directory, 0, 10);
            Put(directory, start, 4);
            directory.Write(path);
        }

        var at = (uint)zip.Position;
        directory.WriteTo(zip);
        Put(zip, 0x06054B50, 4);
        Put(zip, 0, 4);
        Put(zip, (uint)files.Count, 2);
        Put(zip, (uint)files.Count, 2);
        Put(zip, (uint)directory.Length, 4);
        Put(zip, at, 4);
        Put(zip, 0, 2);
        return zip.ToArray();
    }

    /// <summary>What the head of a file and its line in the directory have in common.</summary>
    private static void PutEntry(MemoryStream to, uint crc, int length, int nameLength)
    {
        Put(to, Version, 2);
        Put(to, NamesAreUtf8, 2);
        Put(to, 0, 2);
        Put(to, 0, 2);
        Put(to, FirstDay, 2);
        Put(to, crc, 4);
        Put(to, (uint)length, 4);
        Put(to, (uint)length, 4);
        Put(to, (uint)nameLength, 2);
        Put(to, 0, 2);
    }

    private static void Put(MemoryStream to, uint value, int width)
    {
        Span<byte> bytes = stackalloc byte[Math.Max(4, width)];
        bytes.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        to.Write(bytes[..width]);
    }
}
