using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Yaml;

/// <summary>A single value. Only a plain (unquoted) one can be anything else than text.</summary>
internal sealed record YamlScalar(Place Place, string Text, bool IsPlain) : YamlNode(Place)
{
    public ScalarType Type => IsPlain ? CoreSchema.TypeOf(Text) : ScalarType.Text;

    public override string Words => Type switch
    {
        ScalarType.Null => "nothing",
        ScalarType.Boolean => $"the truth value {Text}",
        ScalarType.Integer or ScalarType.Decimal => $"the number {Text}",
        ScalarType.Text => $"\"{Text}\"",
        _ => throw new InvalidOperationException(),
    };
}
