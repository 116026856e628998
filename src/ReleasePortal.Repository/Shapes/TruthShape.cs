using System.Text.Json.Nodes;
using ReleasePortal.Repository.Schemas;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Shapes;

/// <summary>Yes or no; only <c>true</c> and <c>false</c> say it.</summary>
internal sealed class TruthShape : ScalarShape
{
    public override string Words => "true or false";

    protected override object? Read(YamlScalar scalar, string key, ReadingContext context) =>
        scalar.Type == ScalarType.Boolean
            ? scalar.Text.Equals("true", StringComparison.OrdinalIgnoreCase)
            : Refuse(scalar, key, context);

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };
}
