using ReleasePortal.Domain.Comparison;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Comparison;

/// <summary>The files of one record on two sides.</summary>
internal sealed record FilePair((string Kind, string Release, string Id) Key, IReadOnlyList<SnapshotFile> Before, IReadOnlyList<SnapshotFile> After)
{
    public string Path => (After.Count > 0 ? After : Before)[0].Path;

    public bool IsSame => Before.Count == After.Count
        && Before.Zip(After).All(pair => pair.First.Path == pair.Second.Path && RecordFiles.AreSame(pair.First, pair.Second));

    /// <param name="before">The records of the first side, by path.</param>
    /// <param name="after">Those of the second.</param>
    public WrittenChange Told(IReadOnlyDictionary<string, Record> before, IReadOnlyDictionary<string, Record> after)
    {
        var (was, now) = (RecordOf(Before, before), RecordOf(After, after));
        var release = (After.Count > 0 ? After : Before)[0].Path.StartsWith("releases/", StringComparison.Ordinal) ? Key.Release : null;
        return new WrittenChange(
            Key.Kind, Key.Id, release, PathOf(Before, was), PathOf(After, now), was, now, was is null || now is null ? [] : Changes());
    }

    /// <summary>The YAML and the Markdown file of one record are read as one, so that a key may go from one to the other.</summary>
    private IReadOnlyList<FieldChange> Changes() =>
        FieldsOf(Before) is { } before && FieldsOf(After) is { } after ? after.ChangesSince([before]) : [];

    private static FieldSet? FieldsOf(IReadOnlyList<SnapshotFile> files)
    {
        var reader = new FieldReader(new FieldBlocks());
        var sets = First(files).Select(file => reader.Read(ExtensionOf(file), file.Read())).ToList();
        return sets.Contains(null) ? null : new FieldSet([new ReadFieldBlock([.. sets.SelectMany(set => set!.Fields).DistinctBy(field => field.Key, StringComparer.Ordinal)])]);
    }

    private static string? PathOf(IReadOnlyList<SnapshotFile> files, Record? record) =>
        record?.Origin.Place.Path ?? (files.Count > 0 ? files[0].Path : null);

    private static Record? RecordOf(IReadOnlyList<SnapshotFile> files, IReadOnlyDictionary<string, Record> records) =>
        First(files).Select(file => records.GetValueOrDefault(file.Path)).OfType<Record>().FirstOrDefault();

    /// <summary>The files of the first of several records with one id; what has data comes before what has text.</summary>
    private static IEnumerable<SnapshotFile> First(IReadOnlyList<SnapshotFile> files) => files
        .Where(file => StemOf(file) == StemOf(files[0]) && ExtensionOf(file) is ".yml" or ".md")
        .OrderByDescending(file => ExtensionOf(file) == ".yml");

    private static string StemOf(SnapshotFile file) => file.Path[..^ExtensionOf(file).Length];

    private static string ExtensionOf(SnapshotFile file) => System.IO.Path.GetExtension(file.Path);
}
