using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReleasePortal.Domain.Governance.Audit;

namespace ReleasePortal.Repository.Evidence;

/// <summary>
/// Compares the files of an audit pack with the sums in it. Sums and index vouch for the files, the checksums of the archive for those two,
/// so that an accident is named by its file; and where all files are as they were made, what stands around them has to be so too, to the
/// byte. Whoever makes a whole new pack can say anything: compare its own SHA-256 with the one you kept.
/// </summary>
public sealed class AuditPackCheck
{
    /// <summary>The largest pack that is read, in bytes.</summary>
    public const long Limit = 512L * 1024 * 1024;

    private const string Index = "audit.json";
    private const string Sums = "SHA256SUMS";

    private readonly Dictionary<string, byte[]?> files;
    private readonly long? firstOther;

    private AuditPackCheck(AuditPackArchive archive)
    {
        files = archive.Files.GroupBy(file => file.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList() is [var only] ? only.Bytes : null, StringComparer.Ordinal);
        firstOther = archive.FirstOther;
    }

    /// <summary>How many files the pack has besides its sums.</summary>
    public int Compared => files.Keys.Count(name => name != Sums);

    /// <param name="pack">A stream that can be sought in.</param>
    /// <returns>Null where it is no audit pack.</returns>
    public static AuditPackCheck? Of(Stream pack)
    {
        try
        {
            return new AuditPackCheck(AuditPackArchive.Of(pack)) is var check && (check.files.ContainsKey(Sums) || check.files.ContainsKey(Index)) ? check : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>In the order of names; none where all is as it was made.</summary>
    public IReadOnlyList<AuditPackProblem> Problems() =>
        OfFiles() is { Count: > 0 } problems ? problems
        : firstOther is { } at ? [new AuditPackProblem("", "changed") { Byte = at }]
        : [];

    private IReadOnlyList<AuditPackProblem> OfFiles()
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
