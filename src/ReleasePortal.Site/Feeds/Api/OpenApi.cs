using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.Api;

/// <summary>The interface as OpenAPI 3.1: every address is a file, so every operation is a GET without rights and without state.</summary>
internal static partial class OpenApi
{
    private const string Version = "3.1.1";

    /// <summary>From where the description lies to the root of the site.</summary>
    private const string Root = "../..";

    public static JsonObject Of(ApiBook book, Material material)
    {
        var portal = material.Records.Portal;
        var schema = new ApiSchema(ApiSchema.Components);
        var paths = new JsonObject(book.Files.Select(file => KeyValuePair.Create($"/api/v1/{file.Path}", (JsonNode?)Path(file, schema)))
            .Concat(OtherFile.All.Select(file => KeyValuePair.Create(file.Path, (JsonNode?)Path(file)))));
        return new JsonObject
        {
            ["openapi"] = Version,
            ["info"] = new JsonObject
            {
                ["title"] = $"{portal.Title}: data",
                ["version"] = $"{ApiFile.Format}.0.0",
                ["description"] = ApiPromise.Text,
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = portal.BaseUrl?.Text.TrimEnd('/') ?? Root }),
            ["security"] = new JsonArray(),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schema.Defined },
        };
    }

    private static JsonObject Path(ApiFile file, ApiSchema schema) => Get(file.Name, file.Title, file.Tells, file.Path, "application/json", schema.Reference(file.Model));

    private static JsonObject Path(OtherFile file) => Get(
        NameOf(file.Path), file.Title, file.Tells, file.Path, file.MediaType,
        file.Schema is { } name ? new JsonObject { ["$ref"] = $"schemas/{name}.schema.json" } : null);

    private static JsonObject Get(string id, string title, string tells, string path, string media, JsonObject? schema)
    {
        var operation = new JsonObject
        {
            ["operationId"] = id,
            ["summary"] = title,
            ["description"] = tells,
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject
                {
                    ["description"] = tells,
                    ["content"] = new JsonObject { [media] = schema is null ? new JsonObject() : new JsonObject { ["schema"] = schema } },
                },
                ["404"] = new JsonObject { ["description"] = "There is no such file." },
            },
        };
        if (Parameter().Matches(path) is { Count: > 0 } parameters)
            operation["parameters"] = new JsonArray([.. parameters.Select(match => (JsonNode)Parameter(match.Groups["name"].Value))]);
        return new JsonObject { ["get"] = operation };
    }

    private static JsonObject Parameter(string name) => new()
    {
        ["name"] = name,
        ["in"] = "path",
        ["required"] = true,
        ["description"] = name switch
        {
            "year" => "A year that the list of releases names.",
            "id" => "The id of a release.",
            "feed" => "The path of a feed, such as releases or product/payments.",
            "calendar" => "The path of a calendar, such as all or team/payments.",
            _ => $"The id of a {(name == "kpi" ? "KPI" : name)}.",
        },
        ["schema"] = new JsonObject { ["type"] = "string" },
    };

    /// <summary>feeds-feed-atom.</summary>
    private static string NameOf(string path) => NoWord().Replace(path, "-").Trim('-');

    [GeneratedRegex(@"\{(?<name>[a-z]+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Parameter();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NoWord();
}
