using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Shapes;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Editing;

/// <summary>
/// A record of which single values change. Comments, order, quotes and line ends stay as they are: only the bytes of a value are others. Each change
/// is read again, and held against what was there; nothing is written here.
/// </summary>
public sealed class EditedRecord
{
    private readonly RecordLocation location;
    private readonly IReadOnlyList<SnapshotFile> before;
    private readonly IReadOnlyList<EditableText> texts;

    private EditedRecord(RecordLocation location, IReadOnlyList<SnapshotFile> before, IReadOnlyList<EditableText> texts) =>
        (this.location, this.before, this.texts) = (location, before, texts);

    public RecordKind Kind => location.Kind;

    /// <summary>The files that say something else now.</summary>
    public IReadOnlyList<FileEdit> Files => [.. texts
        .Select(text => new FileEdit(text.Path, before.FirstOrDefault(file => file.Path == text.Path)?.Read(), text.Bytes))
        .Where(edit => !edit.Before.AsSpan().SequenceEqual(edit.After))];

    /// <summary>What the record of a path is called, whether or not it can be read; null where the path is of no record.</summary>
    public static (string Kind, string Id)? NameOf(string path) => RecordPaths.Locate(path) is { } place ? (place.Kind.Name, place.Id) : null;

    /// <param name="snapshot">Where the record is.</param>
    /// <param name="path">One of its files.</param>
    /// <exception cref="RecordEditException">It is no record, or cannot be read.</exception>
    public static EditedRecord Of(RepositorySnapshot snapshot, string path)
    {
        var found = RecordPaths.Locate(path) ?? throw new RecordEditException($"{path} is no record.", "Name the file of a record, such as releases/payments-5.3.0/release.yml.");
        var files = snapshot.Files.Where(file => file.Kind == EntryKind.RegularFile && RecordPaths.Locate(file.Path)?.Stem == found.Stem).ToList();
        return files.Count == 0 ? throw new RecordEditException($"There is no file {path}.", "Look at the path.") : Of(found, files);
    }

    /// <summary>A record that is not there yet.</summary>
    /// <param name="path">Where its file will be.</param>
    /// <param name="text">What it begins with.</param>
    public static EditedRecord New(string path, string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var place = RecordPaths.Locate(path) ?? throw new RecordEditException($"{path} cannot be a record.", "Look at the name.");
        return new EditedRecord(place, [], [EditableText.Of(path, bytes) ?? throw new RecordEditException($"{path} would have no keys.", "Begin it with front matter between two lines ---.")]);
    }

    /// <param name="key">The way to the value, such as <c>window.start</c> or <c>go_no_go[load-test].state</c>.</param>
    /// <param name="value">What it says afterwards; a list or a mapping as YAML writes it in brackets.</param>
    /// <exception cref="RecordEditException">There is no such key, or its text cannot be changed alone.</exception>
    public EditedRecord Set(string key, string value) => With(KeyPath.Parse(key), shape => NewValues.Of(shape, value));

    /// <summary>Adds an item behind the last one of a list, which is made where it is not there.</summary>
    /// <param name="list">The way to the list.</param>
    /// <param name="item">The keys of the item in their order; those whose value is null are left out.</param>
    public EditedRecord Add(string list, params IReadOnlyList<(string Key, string? Value)> item) => With(
        new KeyPath([.. KeyPath.Parse(list).Steps, new KeyStep.NewItem()]),
        shape => new NewValue.Map([.. item.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, NewValues.Of(FieldOf(shape, pair.Key), pair.Value!)))]));

    /// <summary>Exchanges a whole mapping, or writes one that is not there.</summary>
    public EditedRecord Put(string key, params IReadOnlyList<(string Key, string? Value)> keys) => With(
        KeyPath.Parse(key),
        shape => new NewValue.Map([.. keys.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, NewValues.Of(FieldOf(shape, pair.Key), pair.Value!)))]));

    /// <summary>Whether the key is written.</summary>
    public bool Has(string key) => texts.Any(text => text.Root.Find(key) is not null);

    /// <summary>What is wrong with the record now that was not wrong before, so that it must not be written: errors of its own text.</summary>
    public IReadOnlyList<Finding> Refusals()
    {
        var known = before.Count == 0 ? [] : Errors(before).Select(NameOf).ToHashSet(StringComparer.Ordinal);
        return [.. Errors([.. before.Where(file => texts.All(text => text.Path != file.Path)), .. texts.Select(text => FileOf(text.Path, text.Bytes))]).Where(finding => !known.Contains(NameOf(finding)))];
    }

    private EditedRecord With(KeyPath path, Func<ValueShape, NewValue> value)
    {
        var key = ((KeyStep.Key)path.Steps[0]).Name;
        var changed = texts.FirstOrDefault(text => text.Root.Find(key) is not null) ?? texts[0];
        var after = changed.With(path.Steps, ShapeBook.Of(location.Kind.Type), value);
        return new EditedRecord(location, before, [.. texts.Select(text => ReferenceEquals(text, changed) ? after : text)]);
    }

    private static ValueShape FieldOf(ValueShape shape, string key) =>
        ((ObjectShape)shape).Fields.First(field => field.Name == key).Value;

    private static EditedRecord Of(RecordLocation place, List<SnapshotFile> files)
    {
        var readable = files.OrderBy(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).Select(file => EditableText.Of(file.Path, file.Read())).OfType<EditableText>().ToList();
        return readable.Count > 0 ? new EditedRecord(place, files, readable) : throw new RecordEditException($"{files[0].Path} has no front matter to write keys into.", "Begin it with front matter between two lines ---.");
    }

    private List<Finding> Errors(IEnumerable<SnapshotFile> files) => [.. SingleRecordReader
        .Read(location, [.. files.Select(file => (RecordPaths.Locate(file.Path)!, file))]).Findings
        .Where(finding => finding.Severity == Severity.Error)];

    private static string NameOf(Finding finding) => $"{finding.Rule.Code} {finding.Message}";

    internal static SnapshotFile FileOf(string path, byte[] bytes) => new(path, EntryKind.RegularFile, bytes.Length, () => bytes);
}
