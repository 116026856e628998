using System.Text.Json.Nodes;
using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Repository.Schemas;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Shapes;

/// <summary>A release in a few words: names of facts, each with a value or a list of values.</summary>
internal sealed class ExampleShape : ValueShape
{
    private const string NamePattern = "^[a-z0-9_]+(\\.[a-z0-9_]+)*$";

    public override string Words => "a mapping of names of facts to values";

    public override object? Read(YamlNode node, string key, ReadingContext context)
    {
        if (node is not YamlMapping mapping)
        {
            context.Findings.Add(WrongType.At(node.Place, key, Words, node.Words));
            return null;
        }

        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (Texts(entry.Value) is { } texts)
                values[entry.Key.Text] = texts;
            else
                context.Findings.Add(WrongType.At(entry.Value.Place, entry.Key.Text, "text, a number, true, false or a list of those", entry.Value.Words));
        }

        return values.Count == mapping.Entries.Count ? new PolicyExample(node.Place, values) : null;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = new JsonObject { ["pattern"] = NamePattern },
        ["additionalProperties"] = new JsonObject
        {
            ["type"] = new JsonArray("string", "number", "boolean", "array"),
            ["items"] = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") },
        },
    };

    private static IReadOnlyList<string>? Texts(YamlNode node) => node switch
    {
        YamlScalar { Type: not ScalarType.Null } scalar => [scalar.Text],
        YamlSequence list when list.Items.All(item => item is YamlScalar { Type: not ScalarType.Null }) => [.. list.Items.Select(item => ((YamlScalar)item).Text)],
        _ => null,
    };
}
