using System.Buffers.Binary;
using System.Text;

namespace ReleasePortal.Domain.Governance.Audit;

/// <summary>
/// Writes a ZIP file without compression, whose bytes depend on the names and contents alone: all times are the first that the format has.
/// Packs are verified against the same bytes, so that they stay as they are for as long as packs are kept.
/// </summary>
public static class AuditZip
{
    private const ushort Version = 20;
    private const ushort NamesAreUtf8 = 0x0800;
    private const ushort FirstDay = 0x0021;

    /// <param name="files">In the order in which they are to stand; at most 65,535, and less than 4 GiB together.</param>
    public static byte[] Write(IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        using var zip = new MemoryStream();
        foreach (var piece in Pieces(files))
            zip.Write(piece);
        return zip.ToArray();
    }

    /// <summary>The same, piece by piece.</summary>
    /// <param name="files">In the order in which they are to stand; at most 65,535, and less than 4 GiB together.</param>
    public static IEnumerable<byte[]> Pieces(IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        using var directory = new MemoryStream();
        var at = 0u;
        foreach (var (name, bytes) in files)
        {
            var (crc, path) = (Crc32.Of(bytes), Encoding.UTF8.GetBytes(name));
            using var head = new MemoryStream();
            Put(head, 0x04034B50, 4);
            PutEntry(head, crc, bytes.Length, path.Length);
            head.Write(path);
            Put(directory, 0x02014B50, 4);
            Put(directory, Version, 2);
            PutEntry(directory, crc, bytes.Length, path.Length);
            Put(directory, 0, 10);
            Put(directory, at, 4);
            directory.Write(path);
            at += (uint)(head.Length + bytes.Length);
            yield return head.ToArray();
            yield return bytes;
        }

        yield return directory.ToArray();
        yield return End(files.Count, (uint)directory.Length, at);
    }

    private static byte[] End(int files, uint directoryLength, uint directoryStart)
    {
        using var end = new MemoryStream();
        Put(end, 0x06054B50, 4);
        Put(end, 0, 4);
        Put(end, (uint)files, 2);
        Put(end, (uint)files, 2);
        Put(end, directoryLength, 4);
        Put(end, directoryStart, 4);
        Put(end, 0, 2);
        return end.ToArray();
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
