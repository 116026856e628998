using ReleasePortal.Cli.Editing;
using ReleasePortal.Repository.Editing;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Cli.Beginning;

/// <summary>A record that is being made: where it goes, and what it says.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Path">Its file.</param>
/// <param name="Variant">The type of a release; empty for other kinds.</param>
/// <param name="Body">The text below the front matter, where somebody said it.</param>
internal sealed record NewRecord(RecordKind Kind, string Path, string Variant = "", string? Body = null)
{
    private readonly List<(string Key, Func<EditedRecord, EditedRecord> Fill)> filled = [];

    /// <summary>A value that is said; nothing where it is empty.</summary>
    public void Set(string key, string value)
    {
        if (value.Length > 0)
            filled.Add((key, record => record.Set(key, value)));
    }

    public void Put(string key, params IReadOnlyList<(string Key, string? Value)> keys) => filled.Add((key, record => record.Put(key, keys)));

    public void Add(string list, params IReadOnlyList<(string Key, string? Value)> item) => filled.Add((list, record => record.Add(list, item)));

    /// <summary>The record, written into the template of its kind.</summary>
    public EditedRecord In(EditingDesk desk)
    {
        var keys = filled.Select(entry => entry.Key.Split('.', '[')[0]).Distinct(StringComparer.Ordinal).ToList();
        var begun = EditedRecord.New(Path, RecordTemplate.Of(Kind, Variant, Path, keys, Body, desk.Records));
        return filled.Aggregate(begun, (record, entry) => entry.Fill(record));
    }
}
