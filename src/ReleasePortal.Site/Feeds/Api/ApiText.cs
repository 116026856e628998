using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReleasePortal.Site.Feeds.Api;

/// <summary>Descriptions for people and programs, in lines.</summary>
internal static class ApiText
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = InertJson.Encoder };

    public static byte[] Of(JsonNode node) => Of($"{node.ToJsonString(Options)}\n");

    public static byte[] Of(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A document of the site as an example: of each list the first entry, because one says how the others look.</summary>
    public static string Example(byte[] document)
    {
        var node = JsonNode.Parse(document)!;
        Shorten(node);
        return node.ToJsonString(Options);
    }

    private static void Shorten(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            while (list.Count > 1)
                list.RemoveAt(list.Count - 1);
        }

        foreach (var child in node switch { JsonArray items => items.ToList(), JsonObject keys => [.. keys.Select(pair => pair.Value)], _ => [] })
            Shorten(child);
    }
}
