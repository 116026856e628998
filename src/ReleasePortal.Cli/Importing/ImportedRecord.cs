using ReleasePortal.Cli.Beginning;
using ReleasePortal.Repository.Editing;
using ReleasePortal.Repository.Imports;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Cli.Importing;

/// <summary>A row as the record that it becomes.</summary>
/// <param name="Row">Where it comes from.</param>
/// <param name="Record">What would be written.</param>
internal sealed record ImportedRecord(ReadRow Row, EditedRecord Record)
{
    public string Path => Record.Files[0].Path;

    /// <summary>Where a record of the id goes.</summary>
    public static string PathOf(RecordKind kind, string id) => kind.NewPath(id, $"releases/{id}");

    public static NewRecord Sketch(ImportSource source, RecordKind kind, ReadRow row)
    {
        var values = row.Values;
        var record = new NewRecord(kind, PathOf(kind, row.Id), kind.Name == "release" ? values.GetValueOrDefault("type", "") : "", kind.NeedsBody ? Body(source, row.Row) : null);
        foreach (var (key, value) in values.Where(pair => !IsOfServices(kind, pair.Key)))
            record.Set(key, key is "services" or "recurrence.except" ? RowReader.List(value) : value);
        if (kind.Name != "release")
            return record;
        foreach (var service in (values.GetValueOrDefault("services") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            record.Add("services", ("service", service), ("version", values.GetValueOrDefault("version")), ("tag", values.GetValueOrDefault("tag")));
        if (!values.ContainsKey("history.source"))
            record.Set("history.source", $"{source.Tool} export, {System.IO.Path.GetFileName(row.Row.File)}");
        return record;
    }

    /// <summary>Of a release they are a list with versions; the tag stands there too.</summary>
    private static bool IsOfServices(RecordKind kind, string key) => kind.Name == "release" && key is ("services" or "tag");

    private static string Body(ImportSource source, ForeignRow row)
    {
        var link = source.LinkColumn is { } column && Uri.TryCreate(row.First(column), UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? $" It is there at <{address.AbsoluteUri}>." : "";
        return $"## Summary\n\nImported from {source.Tool}.{link} The review is still to be written.\n";
    }
}
