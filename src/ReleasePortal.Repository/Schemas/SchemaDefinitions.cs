using System.Text.Json.Nodes;
using System.Reflection;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Shapes;

namespace ReleasePortal.Repository.Schemas;

/// <summary>The <c>$defs</c> of one schema: every object that the record is made of, written once.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);

    /// <summary>A reference to the object's definition, which is added where it is new.</summary>
    public JsonObject Refer(ObjectShape shape, ObjectConstraints constraints)
    {
        var name = shape.Name.Replace(' ', '_');
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = [];
            definitions[name] = Define(shape, constraints);
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>The schema of an object, with references to the definitions of the objects inside it.</summary>
    public JsonObject Define(ObjectShape shape, ObjectConstraints constraints)
    {
        var properties = new JsonObject();
        foreach (var field in shape.Fields)
            properties[field.Name] = Property(field);
        var schema = new JsonObject
        {
            ["description"] = DescriptionOf(shape.Type),
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = Words(shape.Fields.Where(field => field.IsRequired).Select(field => field.Name)),
            ["additionalProperties"] = false,
        };
        SchemaConstraints.Add(schema, constraints);
        return schema;
    }

    public JsonObject ToJson() => new(definitions.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Value)));

    internal static string DescriptionOf(Type type) => type.GetCustomAttribute<DescriptionAttribute>()!.Text;

    internal static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);

    private JsonObject Property(FieldShape field)
    {
        var value = field.Value.Schema(this);
        var property = value.ContainsKey("$ref") ? new JsonObject { ["allOf"] = new JsonArray(value) } : value;
        property["description"] = field.Key.Description;
        if (Example(field) is { } example)
            property["examples"] = new JsonArray(example);
        if (field.Default is not null && field.Value is not (ListShape or MapShape))
            property["default"] = SchemaDefaults.Of(field.Default);
        return property;
    }

    private static JsonNode? Example(FieldShape field) =>
        field.Key.Example is { } text && field.Value is ScalarShape
            ? field.Value is IntegerShape or DecimalShape ? JsonNode.Parse(text) : JsonValue.Create(text.Trim('"'))
            : null;
}
