using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReleasePortal.Domain.Governance.Audit;

namespace ReleasePortal.Repository.Evidence;

/// <summary>
/// Compares the files of an audit pack with the sums in it. Sums and index vouch for the files, the checksums of the archive for those two,
/// so that an accident is named by its file. Whoever makes a whole new pack can say anything: compare its own SHA-256 with the one you kept.
/// </summary>
public sealed class AuditPackCheck
{
    /// <summary>The largest pack that is read, in bytes.</summary>
    public const long Limit = 512L * 1024 * 1024;

    private const string Index = "audit.json";
    private const string Sums = "SHA256SUMS";
    private const int MostFiles = 10_000;

    private readonly Dictionary<string, byte[]?> files = new(StringComparer.Ordinal);

    private AuditPackCheck(ZipArchive archive)
    {
        if (archive.Entries.Count > MostFiles || archive.Entries.Sum(entry => entry.Length) > Limit)
            throw new InvalidDataException("It is too large.");
        foreach (var entry in archive.Entries)
            files[entry.FullName] = files.ContainsKey(entry.FullName) ? null : Whole(entry);
    }

    /// <summary>How many files the pack has besides its sums.</summary>
    public int Compared => files.Keys.Count(name => name != Sums);

    /// <param name="pack">A stream that can be sought in.</param>
    /// <returns>Null where it is no audit pack.</returns>
    public static AuditPackCheck? Of(Stream pack)
    {
        try
        {
            using var archive = new ZipArchive(pack, ZipArchiveMode.Read, leaveOpen: true);
            return new AuditPackCheck(archive) is var check && (check.files.ContainsKey(Sums) || check.files.ContainsKey(Index)) ? check : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>In the order of names; none where all is as it was made.</summary>
    public IReadOnlyList<AuditPackProblem> Problems()
    {
        var listed = Listed();
        return
        [
            .. files.Where(file => file.Value is null).Select(file => new AuditPackProblem(file.Key, "changed"))
                .Concat(listed.Where(sum => files.GetValueOrDefault(sum.Key) is { } bytes && Digest(bytes) != sum.Value).Select(sum => new AuditPackProblem(sum.Key, "changed")))
                .Concat(listed.Keys.Append(Sums).Append(Index).Distinct(StringComparer.Ordinal).Where(name => !files.ContainsKey(name)).Select(name => new AuditPackProblem(name, "missing")))
                .Concat(files.Where(file => file.Value is not null && file.Key is not (Sums or Index) && !listed.ContainsKey(file.Key)).Select(file => new AuditPackProblem(file.Key, "added")))
                .OrderBy(problem => problem.Name, StringComparer.Ordinal),
        ];
    }

    /// <returns>Null where the content is not that of which the archive keeps the checksum.</returns>
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

    /// <summary>The sums, or what the index says of the files where the sums themselves are damaged.</summary>
    private Dictionary<string, string> Listed()
    {
        if (files.GetValueOrDefault(Sums) is { } sums)
            return Encoding.UTF8.GetString(sums).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split("  ", 2)).Where(parts => parts.Length == 2)
                .DistinctBy(parts => parts[1], StringComparer.Ordinal).ToDictionary(parts => parts[1], parts => parts[0], StringComparer.Ordinal);
        return files.GetValueOrDefault(Index) is { } index ? OfIndex(index) : new(StringComparer.Ordinal);
    }

    private static Dictionary<string, string> OfIndex(byte[] index)
    {
        try
        {
            using var document = EvidenceJson.Parse(index, "It");
            return new JsonPart(document.RootElement, "").List("items")
                .Where(item => item.Text("name") is not null && item.Text("sha256") is not null)
                .DistinctBy(item => item.Text("name"), StringComparer.Ordinal)
                .ToDictionary(item => item.Text("name")!, item => item.Text("sha256")!, StringComparer.Ordinal);
        }
        catch (EvidenceException)
        {
            return new(StringComparer.Ordinal);
        }
    }

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
