using System.Text.Json;

namespace ReleasePortal.Site.Search;

/// <summary>What a search begins with: where the pieces of this build lie, where each begins, and the words that documents share.</summary>
internal static class SearchManifest
{
    /// <summary>How the files are written; a script that knows another form would misread them.</summary>
    public const int Form = 1;

    public static byte[] Of(string folder, int documents, IEnumerable<string> firsts, SearchFacets facets, IReadOnlyList<IReadOnlyList<string>> synonyms) => SearchJson.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("form", Form);
        json.WriteString("folder", folder);
        json.WriteNumber("documents", documents);
        Named(json, "kinds", facets.Kinds, json.WriteStringValue);
        Named(json, "products", facets.Products, json.WriteStringValue);
        Named(json, "states", facets.States, state => json.Array([state.Word, state.Tone, state.Icon], json.WriteStringValue));
        Named(json, "synonyms", synonyms, group => json.Array(group, json.WriteStringValue));
        Named(json, "firsts", firsts, json.WriteStringValue);
        json.WriteEndObject();
    });

    private static void Named<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.Array(items, write);
    }
}
