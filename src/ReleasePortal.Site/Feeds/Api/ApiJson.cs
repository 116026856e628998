using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace ReleasePortal.Site.Feeds.Api;

/// <summary>Writes the models of the interface: keys in snake case, each of them always there, times in UTC, members of closed sets as words.</summary>
internal static class ApiJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = InertJson.Encoder,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false),
            new TextConverter<Instant>(InstantPattern.General),
            new TextConverter<LocalDate>(LocalDatePattern.Iso),
        },
    };

    /// <summary>On one line, with an end.</summary>
    public static byte[] Write(object model)
    {
        using var buffer = new MemoryStream();
        JsonSerializer.Serialize(buffer, model, model.GetType(), Options);
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>Times and days as text; the interface is never read, only written.</summary>
    private sealed class TextConverter<T>(IPattern<T> pattern) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => pattern.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(pattern.Format(value));
    }
}
