using System.Text.Json.Nodes;
using NodaTime;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Site.Feeds.Api;

/// <summary>
/// JSON Schemas (2020-12) of the models, by reflection over the same constructors by which they are written. Keys that nobody
/// knows are allowed, because keys may be added within a version.
/// </summary>
internal sealed class ApiSchema(string place)
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Where definitions lie in a schema of its own.</summary>
    public const string Definitions = "#/$defs/";

    /// <summary>Where they lie in a description of the interface.</summary>
    public const string Components = "#/components/schemas/";

    private readonly SortedDictionary<string, JsonNode> defined = new(StringComparer.Ordinal);

    /// <summary>The schema of one file, with everything that it needs.</summary>
    public static JsonObject Of(Type model, string id)
    {
        var schema = new ApiSchema(Definitions);
        var root = schema.Reference(model);
        return new JsonObject
        {
            ["$schema"] = Dialect,
            ["$id"] = id,
            ["title"] = ApiKey.NameOf(model),
            ["$ref"] = root["$ref"]!.DeepClone(),
            ["$defs"] = schema.Defined,
        };
    }

    /// <summary>The schemas of all files in one.</summary>
    public static JsonObject OfAll(IEnumerable<Type> models, string id)
    {
        var schema = new ApiSchema(Definitions);
        var files = models.Select(model => (JsonNode)schema.Reference(model)).ToArray();
        return new JsonObject
        {
            ["$schema"] = Dialect,
            ["$id"] = id,
            ["title"] = "Data of the Release Portal, version 1",
            ["anyOf"] = new JsonArray(files),
            ["$defs"] = schema.Defined,
        };
    }

    /// <summary>Everything that was referred to, in the order of names.</summary>
    public JsonObject Defined => new(defined.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value.DeepClone())));

    public JsonObject Reference(Type model)
    {
        var name = ApiKey.NameOf(model);
        if (defined.TryAdd(name, new JsonObject()))
            defined[name] = Object(model);
        return new JsonObject { ["$ref"] = place + name };
    }

    private JsonObject Object(Type model)
    {
        var keys = ApiKey.Of(model);
        return new JsonObject
        {
            ["description"] = ApiKey.TellsOf(model),
            ["type"] = "object",
            ["required"] = new JsonArray([.. keys.Select(key => (JsonNode)key.Name)]),
            ["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create(key.Name, (JsonNode?)Value(key)))),
        };
    }

    private JsonObject Value(ApiKey key)
    {
        var value = key.IsList ? new JsonObject { ["type"] = "array", ["items"] = One(key.Type) } : One(key.Type);
        if (key.MayBeNull)
            value = new JsonObject { ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }) };
        value["description"] = key.Tells;
        return value;
    }

    private JsonObject One(Type type) => type switch
    {
        _ when type == typeof(string) => new JsonObject { ["type"] = "string" },
        _ when type == typeof(int) => new JsonObject { ["type"] = "integer" },
        _ when type == typeof(bool) => new JsonObject { ["type"] = "boolean" },
        _ when type == typeof(Instant) => new JsonObject { ["type"] = "string", ["format"] = "date-time", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" },
        _ when type == typeof(LocalDate) => new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        { IsEnum: true } => new JsonObject { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => (JsonNode)KebabCase.Snake(name))]) },
        _ => Reference(type),
    };
}
