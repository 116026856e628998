using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Comparison;

/// <summary>The files of a snapshot, by the record that they belong to.</summary>
internal sealed class RecordFiles
{
    public RecordFiles(RepositorySnapshot snapshot)
    {
        var located = snapshot.Files.Select(file => (Location: file.Kind == EntryKind.RegularFile ? RecordPaths.Locate(file.Path) : null, File: file)).ToList();
        ByRecord = located
            .Where(entry => entry.Location is not null)
            .GroupBy(entry => RecordSteps.KeyOf(entry.Location!), entry => entry.File)
            .ToDictionary(group => group.Key, group => group.ToList());
        Others = located.Where(entry => entry.Location is null).ToDictionary(entry => entry.File.Path, entry => entry.File, StringComparer.Ordinal);
    }

    /// <summary>In the order of paths: of two records with one id the first counts, as everywhere.</summary>
    public IReadOnlyDictionary<(string Kind, string Release, string Id), List<SnapshotFile>> ByRecord { get; }

    /// <summary>By path.</summary>
    public IReadOnlyDictionary<string, SnapshotFile> Others { get; }

    public IReadOnlyList<SnapshotFile> Of((string Kind, string Release, string Id) key) => ByRecord.GetValueOrDefault(key) ?? [];

    public static bool AreSame(SnapshotFile? one, SnapshotFile? other) =>
        one is not null && other is not null && one.Kind == other.Kind && one.Size == other.Size && HaveSameContent(one, other);

    private static bool HaveSameContent(SnapshotFile one, SnapshotFile other) => one.Blob is not null && other.Blob is not null
        ? one.Blob == other.Blob
        : one.Kind != EntryKind.RegularFile || one.Read().AsSpan().SequenceEqual(other.Read());
}
