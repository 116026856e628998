using System.Text.Json.Nodes;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.Schemas;

/// <summary>Says which schema is for which files, in the form of the catalogs of schemastore.org, which editors read.</summary>
internal static class SchemaCatalog
{
    private const string FileName = "catalog.json";

    /// <summary>Its addresses are relative to itself.</summary>
    public static KeyValuePair<string, string> File => KeyValuePair.Create(FileName, SchemaBook.Write(new JsonObject
    {
        ["$schema"] = "https://json.schemastore.org/schema-catalog.json",
        ["version"] = 1,
        ["schemas"] = new JsonArray([.. RecordKinds.All.Select(Entry)]),
    }));

    private static JsonObject Entry(RecordKind kind) => new()
    {
        ["name"] = SchemaBook.TitleOf(kind),
        ["description"] = SchemaDefinitions.DescriptionOf(kind.Type),
        ["fileMatch"] = new JsonArray(kind.FilePattern),
        ["url"] = kind.SchemaFile,
    };
}
