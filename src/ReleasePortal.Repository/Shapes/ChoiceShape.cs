using System.Text.Json.Nodes;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Repository.Schemas;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Shapes;

/// <summary>One word of a closed list: the members of an enumeration in snake case.</summary>
internal sealed class ChoiceShape : ScalarShape
{
    private readonly Dictionary<string, object> values;
    private readonly List<string> words;

    public ChoiceShape(Type enumeration)
    {
        values = Enum.GetValues(enumeration).Cast<object>()
            .ToDictionary(value => KebabCase.Snake(value.ToString()!), StringComparer.Ordinal);
        words = [.. values.Keys];
    }

    /// <summary>The words that may be written.</summary>
    public IReadOnlyList<string> Names => words;

    public override string Words => $"one of {string.Join(", ", words)}";

    protected override object? Read(YamlScalar scalar, string key, ReadingContext context)
    {
        if (values.TryGetValue(scalar.Text, out var value))
            return value;
        context.Findings.Add(UnknownValue.At(scalar.Place, key, scalar.Text, words));
        return null;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };
}
