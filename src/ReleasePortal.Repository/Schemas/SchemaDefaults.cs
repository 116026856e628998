using System.Text.Json.Nodes;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Repository.Schemas;

/// <summary>Writes default values as JSON.</summary>
internal static class SchemaDefaults
{
    public static JsonNode Of(object value) => value switch
    {
        bool truth => JsonValue.Create(truth),
        int number => JsonValue.Create(number),
        Enum choice => JsonValue.Create(KebabCase.Snake(choice.ToString())),
        string text => JsonValue.Create(text),
        _ => throw new InvalidOperationException($"No default can be written for {value.GetType().Name}."),
    };
}
