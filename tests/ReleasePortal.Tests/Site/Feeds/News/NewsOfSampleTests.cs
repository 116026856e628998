using System.Xml.Linq;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Feeds.News;

/// <summary>What RFC 4287 and JSON Feed 1.1 ask, in every feed of the sample, and what a reader sees in both.</summary>
public sealed class NewsOfSampleTests
{
    private const string Host = "https://releases.shop.example/";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly Lazy<SmallSite> Sample = new(() => SmallSite.OfFolder(SourceTree.Root));

    private static IEnumerable<(string Path, XElement Feed)> Feeds => Sample.Value.Files
        .Where(file => file.Key.EndsWith(".atom", StringComparison.Ordinal)).Select(file => (file.Key, XDocument.Parse(file.Value).Root!));

    [Fact]
    public void Every_feed_and_entry_has_what_it_must()
    {
        Found.Nothing(Feeds.SelectMany(feed => Missing(feed.Feed, ["id", "title", "updated", "author", "subtitle"])
            .Concat(feed.Feed.Elements(Atom + "entry").SelectMany(entry => Missing(entry, ["id", "title", "updated", "author", "content"])))
            .Select(problem => $"{feed.Path}: {problem}")));
        Assert.True(Feeds.Count() > 15, "Too few feeds were found.");
    }

    [Fact]
    public void Ids_are_used_once_and_the_newest_comes_first() => Found.Nothing(
        from feed in Feeds
        let entries = feed.Feed.Elements(Atom + "entry").ToList()
        let ids = entries.Select(entry => entry.Element(Atom + "id")!.Value).ToList()
        let times = entries.Select(entry => entry.Element(Atom + "updated")!.Value).ToList()
        where ids.Distinct(StringComparer.Ordinal).Count() != ids.Count || ids.Count > 50 || !times.SequenceEqual(times.OrderDescending(StringComparer.Ordinal), StringComparer.Ordinal)
            || ids.Exists(id => !id.StartsWith("tag:releases.shop.example,2026:", StringComparison.Ordinal))
        select feed.Path);

    [Fact]
    public void Links_lead_to_pages_that_there_are() => Found.Nothing(
        from feed in Feeds
        from link in feed.Feed.Descendants(Atom + "link")
        let to = link.Attribute("href")!.Value
        let path = to.StartsWith(Host, StringComparison.Ordinal) ? to[Host.Length..].Split('#')[0] : "elsewhere"
        where !Sample.Value.Files.ContainsKey(path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path)
        select $"{feed.Path}: {to}");

    [Fact]
    public void A_reader_sees_the_same_in_both_formats()
    {
        var read = DataVerdict.OfFeeds(Sample.Value.Files);
        Found.Nothing(from feed in read
                      where feed.Atom.Title != feed.Json.Title || feed.Atom.Self != $"{Host}{feed.Name}" || feed.Json.Self != Path.ChangeExtension($"{Host}{feed.Name}", ".json")
                      select feed.Name);
        Found.Nothing(from feed in read
                      from pair in feed.Atom.Entries.Zip(feed.Json.Entries)
                      where (pair.First with { Categories = [] }) != (pair.Second with { Categories = [] }) || !pair.First.Categories.SequenceEqual(pair.Second.Categories)
                      select $"{feed.Name}: {pair.First.Id}");
        Assert.All(read, feed => Assert.Equal(feed.Atom.Entries.Count, feed.Json.Entries.Count));
        Assert.True(read.Sum(feed => feed.Atom.Entries.Count) > 300);
    }

    [Fact]
    public void Pages_name_the_feed_that_tells_of_them()
    {
        Assert.Contains("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Release Portal: Releases\" href=\"../feeds/releases.atom\">", Sample.Value["releases/index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"../../feeds/product/payments.atom\"", Sample.Value["products/payments/index.html"], StringComparison.Ordinal);
        Assert.Contains("feeds/#feed-product-payments", Sample.Value["products/payments/index.html"], StringComparison.Ordinal);
        Assert.Contains("id=\"feed-product-payments\"", Sample.Value["feeds/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_records_give_the_same_bytes()
    {
        var again = SmallSite.OfFolder(SourceTree.Root);
        Found.Nothing(Sample.Value.Files
            .Where(file => file.Key.StartsWith("feeds/", StringComparison.Ordinal) || file.Key.StartsWith("api/", StringComparison.Ordinal) || file.Key.StartsWith("badges/", StringComparison.Ordinal))
            .Where(file => again[file.Key] != file.Value).Select(file => file.Key));
    }

    private static IEnumerable<string> Missing(XElement element, string[] names) =>
        names.Where(name => element.Elements(Atom + name).Count() != 1).Select(name => $"{element.Element(Atom + "id")?.Value} {name}");
}
