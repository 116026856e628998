using System.Globalization;
using System.Text.Json.Nodes;
using ReleasePortal.Repository.Schemas;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Shapes;

/// <summary>A number with or without a decimal point.</summary>
internal sealed class DecimalShape : ScalarShape
{
    public override string Words => "a number";

    protected override object? Read(YamlScalar scalar, string key, ReadingContext context) =>
        scalar.Type is ScalarType.Integer or ScalarType.Decimal
        && decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : Refuse(scalar, key, context);

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "number" };
}
