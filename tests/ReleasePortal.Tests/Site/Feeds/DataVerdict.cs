using System.Text.Json;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Feeds;

/// <summary>What programs that are not ours make of feeds and of data.</summary>
internal sealed record DataVerdict(IReadOnlyList<DataVerdict.ReadPair> Feeds, IReadOnlyList<DataVerdict.JudgedDocument> Documents, IReadOnlyList<string> Openapi)
{
    /// <summary>Asks a feed reader about every feed of news in a site.</summary>
    public static IReadOnlyList<ReadPair> OfFeeds(IReadOnlyDictionary<string, string> files) => Ask(
        files.Keys.Where(path => path.StartsWith("feeds/", StringComparison.Ordinal) && path.EndsWith(".atom", StringComparison.Ordinal))
            .Select(path => (object)new { name = path, atom = files[path], json = files[Path.ChangeExtension(path, ".json")] }), [], new Dictionary<string, string>(StringComparer.Ordinal), null).Feeds;

    /// <summary>Asks validators about documents, each with the path of its schema, and about a description of an interface.</summary>
    public static DataVerdict OfData(IReadOnlyDictionary<string, string> files, IEnumerable<(string Path, string Schema)> documents, string openapi)
    {
        var schemas = files.Where(file => file.Key.StartsWith("api/v1/schemas/", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);
        return Ask([], documents.Select(document => (object)new { name = document.Path, schema = document.Schema, text = files[document.Path] }), schemas, files[openapi]);
    }

    private static DataVerdict Ask(IEnumerable<object> feeds, IEnumerable<object> documents, Dictionary<string, string> schemas, string? openapi)
    {
        WebPackages.File("feedsmith", "package.json");
        var question = JsonSerializer.Serialize(new { feeds, documents, schemas, openapi });
        var (status, answer, problems) = ForeignProgram.Run("node", [Path.Combine(WebPackages.Folder, "data-verdicts.mjs")], question);
        Assert.True(status == 0, problems);
        return JsonSerializer.Deserialize<DataVerdict>(answer, JsonSerializerOptions.Web)!;
    }

    internal sealed record ReadPair(string Name, ReadFeed Atom, ReadFeed Json);

    internal sealed record ReadFeed(string? Id, string Title, string? Self, IReadOnlyList<ReadEntry> Entries);

    internal sealed record ReadEntry(string Id, string Title, string? Html, string Updated, string? Happened, string Author, string? Link, IReadOnlyList<string> Categories);

    internal sealed record JudgedDocument(string Name, IReadOnlyList<string> Errors);
}
