using System.Globalization;
using System.Text.Json.Nodes;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Repository.Schemas;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Shapes;

/// <summary>A whole number between two bounds, both included.</summary>
internal sealed class IntegerShape(int min, int max) : ScalarShape
{
    public override string Words => (min, max) switch
    {
        (int.MinValue, int.MaxValue) => "a whole number",
        (_, int.MaxValue) => $"a whole number from {min}",
        (int.MinValue, _) => $"a whole number up to {max}",
        _ => $"a whole number from {min} to {max}",
    };

    protected override object? Read(YamlScalar scalar, string key, ReadingContext context)
    {
        if (scalar.Type != ScalarType.Integer
            || !int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return Refuse(scalar, key, context);
        if (number >= min && number <= max)
            return number;
        context.Findings.Add(OutOfRange.At(scalar.Place, key, Words, scalar.Text));
        return null;
    }

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "integer" };
        if (min != int.MinValue)
            schema["minimum"] = min;
        if (max != int.MaxValue)
            schema["maximum"] = max;
        return schema;
    }
}
