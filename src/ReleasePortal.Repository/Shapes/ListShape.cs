using System.Text.Json.Nodes;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Schemas;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Shapes;

/// <summary>A list of values of one shape. Items with a unique key may not share its value.</summary>
internal sealed class ListShape(Type itemType, ValueShape item, bool notEmpty) : ValueShape
{
    private readonly string? uniqueKey = (item as ObjectShape)?.Fields.FirstOrDefault(field => field.Key.Unique)?.Name;

    public ValueShape Item => item;

    public override string Words => "a list";

    public object Empty => Array.CreateInstance(itemType, 0);

    public override object? Read(YamlNode node, string key, ReadingContext context)
    {
        if (node is not YamlSequence sequence)
        {
            context.Findings.Add(WrongType.At(node.Place, key, Words, node.Words));
            return null;
        }

        if (notEmpty && sequence.Items.Count == 0)
        {
            context.Findings.Add(OutOfRange.At(node.Place, key, "a list with at least one item", "an empty list"));
            return null;
        }

        ReportSharedIds(sequence, key, context);
        var items = Array.CreateInstance(itemType, sequence.Items.Count);
        var isWhole = true;
        for (var index = 0; index < items.Length; index++)
        {
            if (item.Read(sequence.Items[index], key, context) is { } value)
                items.SetValue(value, index);
            else
                isWhole = false;
        }

        return isWhole ? items : null;
    }

    private void ReportSharedIds(YamlSequence sequence, string key, ReadingContext context)
    {
        if (uniqueKey is null)
            return;
        var first = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var mapping in sequence.Items.OfType<YamlMapping>())
        {
            if (mapping.Find(uniqueKey) is YamlScalar id && !first.TryAdd(id.Text, id.Place))
                context.Findings.Add(DuplicateItem.At(id.Place, key, uniqueKey, id.Text, first[id.Text]));
        }
    }

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.Schema(definitions) };
        if (notEmpty)
            schema["minItems"] = 1;
        return schema;
    }
}
