using ReleasePortal.Domain;
using ReleasePortal.Domain.Comparison;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Comparison;

/// <summary>What is written otherwise in two snapshots. It is known before any record is read: where nothing changed one side is enough.</summary>
public sealed class SnapshotComparison
{
    private readonly List<FilePair> records;
    private readonly List<WrittenFile> others;

    private SnapshotComparison(List<FilePair> records, List<WrittenFile> others) => (this.records, this.others) = (records, others);

    /// <summary>Whether no file has another content or another place.</summary>
    public bool IsSame => records.Count + others.Count == 0;

    public static SnapshotComparison Of(RepositorySnapshot before, RepositorySnapshot after)
    {
        var (old, current) = (new RecordFiles(before), new RecordFiles(after));
        var pairs = old.ByRecord.Keys.Union(current.ByRecord.Keys)
            .Select(key => new FilePair(key, old.Of(key), current.Of(key)))
            .AsParallel()
            .Where(pair => !pair.IsSame)
            .OrderBy(pair => pair.Path, StringComparer.Ordinal)
            .ToList();
        var files = old.Others.Keys.Union(current.Others.Keys)
            .Where(path => !RecordFiles.AreSame(old.Others.GetValueOrDefault(path), current.Others.GetValueOrDefault(path)))
            .Order(StringComparer.Ordinal)
            .Select(path => new WrittenFile(path, !old.Others.ContainsKey(path) ? Fate.Added : !current.Others.ContainsKey(path) ? Fate.Removed : Fate.Changed))
            .ToList();
        return new SnapshotComparison(pairs, files);
    }

    /// <param name="before">What was read from the first snapshot.</param>
    /// <param name="after">What was read from the second.</param>
    public WrittenChanges Between(RecordSet before, RecordSet after)
    {
        var (old, current) = (ByPath(before), ByPath(after));
        return new WrittenChanges([.. records.AsParallel().AsOrdered().Select(pair => pair.Told(old, current))], others);
    }

    private static Dictionary<string, Record> ByPath(RecordSet records) => records.All
        .Concat(records.Drafts.SelectMany(drafts => drafts))
        .Concat(records.HasSettings ? [records.Portal] : Array.Empty<Record>())
        .ToDictionary(record => record.Origin.Place.Path, StringComparer.Ordinal);
}
