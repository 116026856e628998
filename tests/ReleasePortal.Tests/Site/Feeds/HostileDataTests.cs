using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Feeds;

/// <summary>Whatever records say, files for programs can be read and nothing in them is obeyed.</summary>
public sealed class HostileDataTests
{
    /// <summary>As YAML writes it in quotation marks.</summary>
    private const string Hostile = """]]> </script><script>alert(1)</script> & \" ' <!-- \u2028 \u2029 \u0085 \uFFFE \U0001F680 ##vso[task.complete] ${{ 1 }} {{ x }} =1+1 """;

    private static readonly Lazy<SmallSite> Site = new(() =>
    {
        var repository = SmallRepository.Base();
        foreach (var (path, key) in ((string, string)[])
        [
            ("releases/shop-1.0.0/release.yml", "summary"), ("releases/shop-1.0.0/release.yml", "title"), ("content/products/shop.yml", "title"), ("content/products/shop.yml", "summary"),
            ("content/known-issues/mail-twice.yml", "title"), ("content/known-issues/mail-twice.yml", "symptoms"), ("portal.yml", "title"), ("portal.yml", "organisation"),
        ])
        {
            var lines = repository.TextOf(path).Split('\n').Select(line => line.StartsWith($"{key}:", StringComparison.Ordinal) ? $"{key}: \"{Hostile} {(key == "summary" ? new string('W', 20_000) : "")}\"" : line);
            repository.With(path, string.Join('\n', lines));
        }

        return SmallSite.Of(repository);
    });

    private static IEnumerable<KeyValuePair<string, string>> Files => Site.Value.Files.Where(file =>
        file.Key.StartsWith("feeds/", StringComparison.Ordinal) || file.Key.StartsWith("api/v1/", StringComparison.Ordinal) || file.Key.StartsWith("badges/", StringComparison.Ordinal));

    [Fact]
    public void The_text_reached_every_kind_of_file()
    {
        foreach (var path in (string[])["feeds/releases.atom", "feeds/releases.json", "feeds/known-issues.atom", "api/v1/products.json", "api/v1/releases/shop-1.0.0.json", "api/v1/openapi.json", "badges/shop.svg"])
            Assert.Contains(path.EndsWith(".svg", StringComparison.Ordinal) ? "]]&gt;" : "alert(1)", Site.Value[path], StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_is_read_and_holds_nothing_that_a_page_or_a_log_obeys() => Found.Nothing(
        from file in Files
        where file.Key.EndsWith(".json", StringComparison.Ordinal)
        let problem = Problem(() => JsonDocument.Parse(file.Value).Dispose())
            ?? (file.Value.IndexOfAny(['<', '\u2028', '\u2029', '\u202E']) >= 0 && !file.Key.StartsWith("api/v1/schemas/", StringComparison.Ordinal) ? "a bare sign" : null)
            ?? (file.Value.Contains("##vso", StringComparison.Ordinal) ? "an order" : null)
        where problem is not null
        select $"{file.Key}: {problem}");

    [Fact]
    public void XML_is_read_without_anything_but_our_elements() => Found.Nothing(
        from file in Files
        where file.Key.EndsWith(".atom", StringComparison.Ordinal) || file.Key.EndsWith(".svg", StringComparison.Ordinal)
        let problem = Problem(() => Read(file.Value))
        where problem is not null
        select $"{file.Key}: {problem}");

    [Fact]
    public void A_badge_stays_small_whatever_it_says() =>
        Assert.All(Files.Where(file => file.Key.EndsWith(".svg", StringComparison.Ordinal)), file => Assert.True(Encoding.UTF8.GetByteCount(file.Value) < 4_000, file.Key));

    private static void Read(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var names = XDocument.Load(reader).Descendants().Select(element => element.Name.LocalName).Distinct(StringComparer.Ordinal).Except(
            ["feed", "title", "subtitle", "id", "updated", "published", "author", "name", "category", "link", "entry", "content", "svg", "rect", "path", "g", "text"], StringComparer.Ordinal).ToList();
        Assert.True(names.Count == 0, string.Join(", ", names));
    }

    private static string? Problem(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (Exception problem) when (problem is XmlException or JsonException or Xunit.Sdk.XunitException)
        {
            return problem.Message;
        }
    }
}
