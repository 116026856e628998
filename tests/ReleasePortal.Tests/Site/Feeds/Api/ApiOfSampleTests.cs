using System.Text.Json;
using System.Text.RegularExpressions;
using ReleasePortal.Domain;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Site.Feeds.Api;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Feeds.Api;

/// <summary>Every file of the interface is what its schema, the description and the index say.</summary>
public sealed partial class ApiOfSampleTests
{
    private const string Host = "https://releases.shop.example/";

    private static readonly Lazy<(SmallSite Site, RecordSet Records)> Built = new(() =>
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(SourceTree.Root);
        return (SmallSite.OfFolder(SourceTree.Root), RecordReader.Read(snapshot, HistoryDetail.ForPages).Records);
    });

    private static IReadOnlyDictionary<string, string> Files => Built.Value.Site.Files;

    private static JsonElement Paths => JsonDocument.Parse(Files["api/v1/openapi.json"]).RootElement.GetProperty("paths");

    [Fact]
    public void Every_file_is_as_its_schema_promises_and_the_description_is_valid()
    {
        var operations = Paths.EnumerateObject().Where(path => path.Name.StartsWith("/api/v1/", StringComparison.Ordinal) && path.Name.EndsWith(".json", StringComparison.Ordinal))
            .Select(path => (Pattern: path.Name[1..], Name: path.Value.GetProperty("get").GetProperty("operationId").GetString()!)).ToList();
        var documents = Files.Keys.Where(IsData).Select(path => (Path: path, Schema: SchemaOf(path, operations))).ToList();

        Found.Nothing(documents.Where(document => document.Schema is null).Select(document => $"{document.Path}: no description"));
        var verdict = DataVerdict.OfData(Files, documents.Select(document => (document.Path, document.Schema!)), "api/v1/openapi.json");
        Found.Nothing(verdict.Documents.Where(document => document.Errors.Count > 0).Select(document => $"{document.Name}: {document.Errors[0]}"));
        Found.Nothing(verdict.Openapi);
        Assert.True(documents.Count > 100, $"Only {documents.Count} files were judged.");
    }

    [Fact]
    public void Every_path_of_the_description_has_a_file_and_every_file_a_path()
    {
        var patterns = Paths.EnumerateObject().Select(path => Pattern(path.Name[1..])).ToList();
        Found.Nothing(patterns.Where(pattern => !Files.Keys.Any(pattern.IsMatch)).Select(pattern => pattern.ToString()));
        Found.Nothing(Files.Keys
            .Where(path => path.StartsWith("api/v1/", StringComparison.Ordinal) || path.StartsWith("feeds/", StringComparison.Ordinal) || path.StartsWith("badges/", StringComparison.Ordinal))
            .Where(path => !path.EndsWith(".html", StringComparison.Ordinal) && !path.Contains("/schemas/", StringComparison.Ordinal) && path is not ("api/v1/openapi.json") && !path.StartsWith("api/v1/kpis/", StringComparison.Ordinal))
            .Where(path => !patterns.Exists(pattern => pattern.IsMatch(path))));
    }

    [Fact]
    public void Addresses_lead_to_files_that_there_are() => Found.Nothing(
        from file in Files
        where file.Key.StartsWith("api/v1/", StringComparison.Ordinal) && !file.Key.Contains("/schemas/", StringComparison.Ordinal)
        from Match match in OwnAddress().Matches(file.Value)
        let path = match.Groups["path"].Value.Split('#')[0]
        where !Files.ContainsKey(path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path) && path is not "build.json"
        select $"{file.Key}: {path}");

    [Fact]
    public void The_years_have_every_release_once()
    {
        var listed = Files.Where(file => file.Key.StartsWith("api/v1/releases/by-year/", StringComparison.Ordinal))
            .SelectMany(file => JsonDocument.Parse(file.Value).RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
        Assert.Equal(Built.Value.Records.Releases.Select(release => release.Id), listed.Order(StringComparer.Ordinal));
        Assert.All(Built.Value.Records.Releases, release => Assert.True(Files.ContainsKey($"api/v1/releases/{release.Id}.json")));
    }

    [Fact]
    public void No_mail_address_of_a_person_is_told()
    {
        var mails = Built.Value.Records.Teams.SelectMany(team => team.Members).SelectMany(person => person.Emails).ToList();
        Assert.NotEmpty(mails);
        Found.Nothing(mails.Where(mail => Files["api/v1/teams.json"].Contains(mail, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void The_pages_explain_every_key()
    {
        var pages = string.Concat(Files.Where(file => file.Key.StartsWith("api/", StringComparison.Ordinal) && file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(file => file.Value));
        Found.Nothing(ApiBook.Models.SelectMany(ApiKey.Of).Where(key => !pages.Contains($"<code>{key.Name}</code>", StringComparison.Ordinal)).Select(key => key.Name));
    }

    private static bool IsData(string path) =>
        path.StartsWith("api/v1/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal) && !path.Contains("/schemas/", StringComparison.Ordinal) && path != "api/v1/openapi.json";

    private static string? SchemaOf(string path, IEnumerable<(string Pattern, string Name)> operations) => path switch
    {
        "api/v1/kpis.json" => "api/v1/schemas/kpi-report.schema.json",
        _ when path.StartsWith("api/v1/kpis/", StringComparison.Ordinal) => "api/v1/schemas/kpi-records.schema.json",
        _ => operations.Where(operation => Pattern(operation.Pattern).IsMatch(path)).Select(operation => $"api/v1/schemas/{operation.Name}.schema.json").FirstOrDefault(),
    };

    /// <summary>Feeds and calendars may lie in folders, nothing else does.</summary>
    private static Regex Pattern(string path)
    {
        var holes = Hole().Replace(path, hole => hole.Value is "{feed}" or "{calendar}" ? "@@" : "@");
        return new Regex($"^{Regex.Escape(holes).Replace("@@", ".+", StringComparison.Ordinal).Replace("@", "[^/]+", StringComparison.Ordinal)}$", RegexOptions.None, TimeSpan.FromSeconds(5));
    }

    [GeneratedRegex(@"\{[a-z]+\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Hole();

    [GeneratedRegex("\"https://releases\\.shop\\.example/(?<path>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20000)]
    private static partial Regex OwnAddress();
}
