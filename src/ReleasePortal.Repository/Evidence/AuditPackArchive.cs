using System.IO.Compression;
using ReleasePortal.Domain.Governance.Audit;

namespace ReleasePortal.Repository.Evidence;

/// <summary>The files of a ZIP file in the order of its directory, and whether what stands around them is as the portal writes it.</summary>
/// <param name="Files">Null for the content where it is not that of which the archive keeps the checksum.</param>
/// <param name="FirstOther">The first byte that the portal would have written otherwise; null where there is none, or a file is damaged.</param>
internal sealed record AuditPackArchive(IReadOnlyList<(string Name, byte[]? Bytes)> Files, long? FirstOther)
{
    private const int MostFiles = 10_000;

    /// <exception cref="InvalidDataException">It is no ZIP file, or too large.</exception>
    public static AuditPackArchive Of(Stream pack)
    {
        using var archive = new ZipArchive(pack, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostFiles || archive.Entries.Sum(entry => entry.Length) > AuditPackCheck.Limit)
            throw new InvalidDataException("It is too large.");
        List<(string Name, byte[]? Bytes)> files = [.. archive.Entries.Select(entry => (entry.FullName, Whole(entry)))];
        return new AuditPackArchive(files, files.Exists(file => file.Bytes is null) ? null : Compare(pack, [.. files.Select(file => (file.Name, file.Bytes!))]));
    }

    private static byte[]? Whole(ZipArchiveEntry entry)
    {
        try
        {
            using var content = entry.Open();
            var bytes = new byte[entry.Length];
            content.ReadExactly(bytes);
            return content.ReadByte() < 0 && Crc32.Of(bytes) == entry.Crc32 ? bytes : null;
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException)
        {
            return null;
        }
    }

    private static long? Compare(Stream pack, IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        var at = 0L;
        pack.Position = 0;
        foreach (var piece in AuditZip.Pieces(files))
        {
            var found = new byte[piece.Length];
            var read = pack.ReadAtLeast(found, piece.Length, throwOnEndOfStream: false);
            var alike = found.AsSpan(0, read).CommonPrefixLength(piece);
            at += alike;
            if (alike < piece.Length)
                return at;
        }

        return at < pack.Length ? at : null;
    }
}
