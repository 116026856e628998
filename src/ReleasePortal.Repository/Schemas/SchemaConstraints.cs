using System.Text.Json.Nodes;
using ReleasePortal.Repository.Shapes;

namespace ReleasePortal.Repository.Schemas;

/// <summary>Says in JSON Schema which keys go together.</summary>
internal static class SchemaConstraints
{
    public static void Add(JsonObject schema, ObjectConstraints constraints)
    {
        var all = new JsonArray();
        foreach (var alternative in constraints.Alternatives)
        {
            if (alternative.IsRequired)
                all.Add(new JsonObject { ["oneOf"] = new JsonArray([.. alternative.Keys.Select(key => Required(key))]) });
            else
                all.Add(new JsonObject { ["not"] = new JsonObject { ["anyOf"] = Pairs(alternative.Keys) } });
        }

        if (all.Count > 0)
            schema["allOf"] = all;
        if (constraints.Needs.Count > 0)
            schema["dependencies"] = new JsonObject(constraints.Needs.Select(need =>
                KeyValuePair.Create(need.Key, (JsonNode?)SchemaDefinitions.Words([need.Needed]))));
    }

    private static JsonArray Pairs(IReadOnlyList<string> keys) =>
        new([.. keys.SelectMany((first, index) => keys.Skip(index + 1).Select(second => Required(first, second)))]);

    private static JsonObject Required(params string[] keys) => new() { ["required"] = SchemaDefinitions.Words(keys) };
}
