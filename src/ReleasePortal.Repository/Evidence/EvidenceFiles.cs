using System.Security.Cryptography;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Evidence;

/// <summary>The files that evidence lists name: what they are, and what they say. Each is opened once, and one over the limit never.</summary>
/// <param name="Digests">The SHA-256 of each, 64 hexadecimal digits in lower case, by its path; none of a file over the limit.</param>
/// <param name="Readings">What each says, by its path.</param>
internal sealed record EvidenceFiles(IReadOnlyDictionary<string, string> Digests, IReadOnlyDictionary<string, EvidenceReading> Readings)
{
    public static EvidenceFiles Of(IReadOnlyList<SnapshotFile> files, RecordCollection<EvidenceList> evidence)
    {
        var named = evidence.SelectMany(list => list.Items.Where(item => item.File is not null).Select(list.PathOf)).ToHashSet(StringComparer.Ordinal);
        var read = files.Where(file => file.Kind == EntryKind.RegularFile && named.Contains(file.Path))
            .AsParallel().AsOrdered()
            .Select(file => (file.Path, Read: Read(file)))
            .ToList();
        return new EvidenceFiles(
            read.Where(file => file.Read.Digest is not null).ToDictionary(file => file.Path, file => file.Read.Digest!, StringComparer.Ordinal),
            read.ToDictionary(file => file.Path, file => file.Read.Reading, StringComparer.Ordinal));
    }

    /// <summary>Whether audit packs have the file: what belongs to a release but for its notes.</summary>
    public static bool IsOriginal(SnapshotFile file) => file.Size <= EvidenceFileLimits.Bytes && file.Path.StartsWith("releases/", StringComparison.Ordinal)
        && !file.Path.Contains("/notes/", StringComparison.Ordinal);

    private static (string? Digest, EvidenceReading Reading) Read(SnapshotFile file)
    {
        if (file.Size > EvidenceFileLimits.Bytes)
            return (null, EvidenceReader.TooLarge(file.Size));
        var bytes = file.Read();
        return (Convert.ToHexStringLower(SHA256.HashData(bytes)), EvidenceReader.Read(bytes));
    }
}
