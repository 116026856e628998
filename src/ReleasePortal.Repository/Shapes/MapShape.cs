using System.Collections;
using System.Text.Json.Nodes;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Repository.Schemas;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Shapes;

/// <summary>A mapping whose keys people choose, or take from a closed list.</summary>
internal sealed class MapShape : ValueShape
{
    private readonly Type dictionary;
    private readonly ScalarShape keys;
    private readonly ValueShape values;

    public MapShape(Type keyType, ScalarShape keys, Type valueType, ValueShape values)
    {
        dictionary = typeof(Dictionary<,>).MakeGenericType(keyType, valueType);
        this.keys = keys;
        this.values = values;
    }

    public ValueShape Values => values;

    public override string Words => "a mapping";

    public object Empty => Activator.CreateInstance(dictionary)!;

    public override object? Read(YamlNode node, string key, ReadingContext context)
    {
        if (node is not YamlMapping mapping)
        {
            context.Findings.Add(WrongType.At(node.Place, key, Words, node.Words));
            return null;
        }

        var entries = (IDictionary)Activator.CreateInstance(dictionary)!;
        var isWhole = true;
        foreach (var entry in mapping.Entries)
        {
            var entryKey = keys.Read(entry.Key, key, context);
            var value = values.Read(entry.Value, entry.Key.Text, context);
            if (entryKey is null || value is null)
                isWhole = false;
            else
                entries[entryKey] = value;
        }

        return isWhole ? entries : null;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = keys.Schema(definitions),
        ["additionalProperties"] = values.Schema(definitions),
    };
}
