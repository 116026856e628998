using NodaTime;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Comparison;

/// <summary>Gathers changes by what they are about. Whatever lies in the folder of a release is about the release.</summary>
internal sealed class SubjectBook
{
    /// <summary>The kind of what is no record.</summary>
    private const string File = "file";

    private readonly HashSet<string> releases;
    private readonly Dictionary<string, string> moved;
    private readonly Dictionary<string, Record> records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WrittenChange> written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Change>> changes = new(StringComparer.Ordinal);

    public SubjectBook(RecordSet before, RecordSet after, WrittenChanges written)
    {
        releases = [.. before.Releases.Ids, .. after.Releases.Ids, .. written.Records.Select(change => change.Release).OfType<string>()];
        moved = written.Records
            .Where(change => change.PathBefore is not null && change.PathAfter is not null)
            .GroupBy(change => Stem(change.PathBefore!), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Stem(group.First().PathAfter!), StringComparer.Ordinal);
        foreach (var record in before.All.Append(before.Portal).Concat(after.All).Append(after.Portal))
            records[record is Release ? ReleaseKey(record.Id) : KeyOfPath(record.Origin.Place.Path)] = record;
    }

    /// <summary>The same for a record on both sides, wherever its file lies.</summary>
    public string KeyOf(string path) => ReleaseOf(path) is { } release ? ReleaseKey(release) : KeyOfPath(path);

    /// <summary>Tells records apart, those of a release too.</summary>
    public string KeyOfPath(string path) => moved.GetValueOrDefault(Stem(path), Stem(path));

    public void Add(WrittenChange change, IEnumerable<Change> found)
    {
        written.TryAdd(KeyOf(change.Path), change);
        foreach (var one in found)
            Add(change.Path, one);
    }

    public void Add(string path, Change change)
    {
        if (!changes.TryGetValue(KeyOf(path), out var list))
            changes.Add(KeyOf(path), list = []);
        list.Add(change);
    }

    /// <summary>What is known of a subject up to now.</summary>
    public IReadOnlyList<Change> ChangesOf(string path) => changes.GetValueOrDefault(KeyOf(path)) ?? [];

    public IReadOnlyList<ChangedSubject> InOrder() =>
    [
        .. changes.Select(entry => SubjectOf(entry.Key, [.. entry.Value.OrderBy(Rank)]))
            .OrderBy(subject => subject.IsQuiet)
            .ThenBy(subject => subject.Section)
            .ThenBy(subject => !subject.IsPlanned)
            .ThenBy(subject => subject.Record is Release release ? release.Window.Start.Instant : Instant.MaxValue)
            .ThenBy(subject => subject.Kind, StringComparer.Ordinal)
            .ThenBy(subject => subject.Id, StringComparer.Ordinal),
    ];

    private ChangedSubject SubjectOf(string key, IReadOnlyList<Change> found)
    {
        var record = records.GetValueOrDefault(key);
        var change = written.GetValueOrDefault(key);
        if (key.StartsWith(ReleaseKey(""), StringComparison.Ordinal))
            return new ChangedSubject(Section.Releases, "release", key[ReleaseKey("").Length..], record?.Origin.Place.Path ?? change?.Path ?? key, record, found);
        if (record is not null)
            return new ChangedSubject(RecordKindNames.SectionOf(RecordKindNames.Of(record)), RecordKindNames.Of(record), record.Id, record.Origin.Place.Path, record, found);
        return change is not null
            ? new ChangedSubject(RecordKindNames.SectionOf(change.Kind), change.Kind, change.Id, change.Path, null, found)
            : new ChangedSubject(Section.Catalogue, File, key, key, null, found);
    }

    /// <summary>The release in whose folder a file lies, however deep.</summary>
    private string? ReleaseOf(string path)
    {
        var folders = path.Split('/')[..^1];
        return folders is ["releases", ..] ? folders.Reverse().FirstOrDefault(releases.Contains) : null;
    }

    private static string ReleaseKey(string id) => $"release {id}";

    private static string Stem(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') && path[dot..] is ".yml" or ".md" ? path[..dot] : path;
    }

    private static int Rank(Change change) => change switch
    {
        RecordChange.Found { Finding.Severity: Rules.Severity.Error } => 0,
        RecordChange.Came { Record: NoteFragment } => 5,
        RecordChange.Came or RecordChange.Went or RecordChange.Unreadable or PlanChange.Status or PlanChange.Moved => 1,
        PlanChange.Stands => 2,
        PlanChange.Decided or PlanChange.Approved => 3,
        { IsQuiet: true } => 7,
        PlanChange => 4,
        RecordChange.Found or RecordChange.Solved => 6,
        _ => 5,
    };
}
