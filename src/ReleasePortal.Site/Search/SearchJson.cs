using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ReleasePortal.Site.Search;

/// <summary>How the files of the search are written: as short as JSON can be.</summary>
internal static class SearchJson
{
    private static readonly JsonWriterOptions Brief = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Brief))
            write(json);
        return bytes.ToArray();
    }

    public static void Array<T>(this Utf8JsonWriter json, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
