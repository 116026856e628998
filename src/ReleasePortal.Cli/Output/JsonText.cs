using System.Text;
using System.Text.Json;
using ReleasePortal.Site.Feeds;

namespace ReleasePortal.Cli.Output;

/// <summary>Writes JSON to a terminal, a log or a file, indented, with line feeds only.</summary>
internal static class JsonText
{
    public static void Write(TextWriter output, Action<Utf8JsonWriter> content)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = InertJson.Encoder }))
            content(json);
        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}
