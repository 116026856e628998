using System.Text.Json;

namespace ReleasePortal.Site.Search;

/// <summary>
/// What the lines of the results say, in blocks of documents with numbers near each other, and what documents are narrowed down by, in
/// longer ones. However large the site: a list of results needs a block for each line at most.
/// </summary>
internal static class SearchBlocks
{
    /// <summary>Documents in one block of lines.</summary>
    public const int Lines = 16;

    /// <summary>Documents in one block of facets.</summary>
    public const int Facets = 1024;

    private const int LongestSummary = 160;

    public static IEnumerable<(string Name, byte[] Bytes)> Of(IReadOnlyList<SearchDocument> documents, SearchFacets facets)
    {
        foreach (var (number, block) in documents.Chunk(Lines).Index())
            yield return ($"d{number}.json", SearchJson.Of(json => json.Array(block, document => Line(json, document, facets))));
        foreach (var (number, block) in documents.Chunk(Facets).Index())
            yield return ($"f{number}.json", SearchJson.Of(json => Columns(json, block, facets)));
    }

    private static void Line(Utf8JsonWriter json, SearchDocument document, SearchFacets facets)
    {
        json.WriteStartArray();
        json.WriteStringValue(document.Address.Anchor is { } anchor ? $"{document.Address.Path}#{Uri.EscapeDataString(anchor)}" : document.Address.Path);
        json.WriteStringValue(document.Title);
        json.WriteNumberValue(facets.KindOf(document));
        json.WriteNumberValue(facets.ProductOf(document));
        json.WriteNumberValue(facets.StateOf(document));
        json.WriteStringValue(document.Detail ?? "");
        json.WriteStringValue(Brief(document.Summary));
        json.WriteEndArray();
    }

    private static void Columns(Utf8JsonWriter json, IReadOnlyList<SearchDocument> block, SearchFacets facets)
    {
        json.WriteStartArray();
        json.Array(block, document => json.WriteNumberValue(facets.KindOf(document)));
        json.Array(block, document => json.WriteNumberValue(facets.ProductOf(document)));
        json.Array(block, document => json.WriteNumberValue(facets.StateOf(document)));
        json.Array(block, document => json.WriteStringValue(document.Version ?? ""));
        json.WriteEndArray();
    }

    /// <summary>Cut between two words.</summary>
    private static string Brief(string summary)
    {
        if (summary.Length <= LongestSummary)
            return summary;
        var end = summary.LastIndexOf(' ', LongestSummary - 1) is > 0 and var space ? space : LongestSummary - 1;
        return summary[..(char.IsHighSurrogate(summary[end - 1]) ? end - 1 : end)] + "…";
    }
}
