using System.Security.Cryptography;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Records;

/// <summary>Works out what the files are that evidence lists name.</summary>
internal static class EvidenceDigests
{
    /// <returns>The SHA-256 of each file that is there, 64 hexadecimal digits in lower case, by its path.</returns>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<SnapshotFile> files, RecordCollection<EvidenceList> evidence)
    {
        var named = evidence.SelectMany(list => list.Items.Where(item => item.File is not null).Select(list.PathOf)).ToHashSet(StringComparer.Ordinal);
        return files.Where(file => file.Kind == EntryKind.RegularFile && named.Contains(file.Path))
            .ToDictionary(file => file.Path, file => Convert.ToHexStringLower(SHA256.HashData(file.Read())), StringComparer.Ordinal);
    }
}
