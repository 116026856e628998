using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Shapes;

namespace ReleasePortal.Repository.Schemas;

/// <summary>The JSON Schema of every kind of record, made from the shapes that read them.</summary>
public static class SchemaBook
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>File name and text of each schema, in the order of the kinds.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All =>
        RecordKinds.All.Select(kind => KeyValuePair.Create(kind.SchemaFile, Write(SchemaOf(kind))));

    /// <summary>All schemas, and the catalog that says which files each is for.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Files => All.Append(SchemaCatalog.File);

    internal static string TitleOf(RecordKind kind) => char.ToUpperInvariant(kind.Name[0]) + kind.Name[1..];

    internal static string Write(JsonObject json) => json.ToJsonString(Readable) + "\n";

    private static JsonObject SchemaOf(RecordKind kind)
    {
        var shape = ShapeBook.Of(kind.Type);
        var definitions = new SchemaDefinitions();
        var body = definitions.Define(shape, ObjectConstraints.Of(shape.Type));
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = TitleOf(kind),
        };
        foreach (var (name, value) in body.ToList())
        {
            body.Remove(name);
            schema[name] = value;
        }

        schema["$defs"] = definitions.ToJson();
        return schema;
    }
}
