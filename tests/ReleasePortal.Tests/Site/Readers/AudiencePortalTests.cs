using System.Text;
using System.Text.RegularExpressions;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site.Feeds;
using Xunit;

namespace ReleasePortal.Tests.Site.Readers;

/// <summary>What a wider audience may not know is in no file of its portal.</summary>
public sealed partial class AudiencePortalTests
{
    private static readonly Lazy<PlantedSample> Planted = new(() => new PlantedSample());

    private static RecordSet Records => Planted.Value.Records;

    [Fact]
    public void Every_kind_of_record_has_words_in_its_fields()
    {
        var (records, planted) = (Records, Planted.Value.Words);
        Found.Nothing(records.All.GroupBy(record => record.GetType().Name, StringComparer.Ordinal)
            .Where(kind => kind.All(record => record.Body is null) && !planted.Keys.Any(key => key.StartsWith($"{kind.Key}.", StringComparison.Ordinal)))
            .Select(kind => kind.Key));
        Assert.True(planted.Keys.Count > 100, $"Only {planted.Keys.Count} keys have words: {string.Join(", ", planted.Keys.Order(StringComparer.Ordinal))}");
    }

    [Fact]
    public void The_whole_portal_tells_of_what_was_planted()
    {
        var words = WordsIn(SmallSite.Of(SitePlan.Draw(Records, Review.Of(Records, [], SmallSite.Now), Facts)));
        Assert.True(words.Count(word => word.StartsWith("internal-", StringComparison.Ordinal)) > 200, $"Only {words.Count} words are shown.");
    }

    [Theory]
    [InlineData("partner", "internal-")]
    [InlineData("customer", "internal-", "partner-")]
    public void A_portal_for_a_wider_audience_has_none_of_the_words_for_narrower_ones(string audience, params string[] hidden)
    {
        var words = WordsIn(PortalOf(audience));
        Found.Nothing(words.Where(word => hidden.Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal))));
        Assert.True(words.Count(word => word.StartsWith(audience, StringComparison.Ordinal)) > 20, $"Only {words.Count} words are shown.");
    }

    [Fact]
    public void A_portal_for_a_wider_audience_has_all_that_it_may_know()
    {
        var portal = PortalOf("customer");
        var shown = WordsIn(portal);
        Assert.Single(portal.Images);
        var told = ToldTexts.Of(Records).Where(text => text.Audience == "customer").SelectMany(text => text.Lines.Select(line => line.Words).Append(text.Body?.Text ?? ""))
            .SelectMany(text => Word().Matches(text).Select(match => match.Value))
            .Where(word => word.StartsWith("customer-", StringComparison.Ordinal)).ToList();
        Found.Nothing(told.Except(shown));
        Assert.True(told.Count > 100, $"Only {told.Count} words are for customers.");
    }

    [Fact]
    public void A_portal_for_a_wider_audience_has_feeds_of_notes_and_known_issues_and_no_data_for_programs()
    {
        var files = PortalOf("customer").Files;
        var products = ReaderRecords.Of(Records, "customer").Products.SelectMany(product => (string[])[$"feeds/product/{product.Id}.atom", $"feeds/product/{product.Id}.json"]);
        Assert.Equal(products.Concat(["feeds/known-issues.atom", "feeds/known-issues.json", "feeds/notes.atom", "feeds/notes.json"]).Order(StringComparer.Ordinal), files.Keys.Where(path => path.StartsWith("feeds/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(files.Keys, path => path.StartsWith("api/", StringComparison.Ordinal) || path.StartsWith("badges/", StringComparison.Ordinal));
        Assert.Contains("href=\"../feeds/known-issues.atom\"", files["known-issues/index.html"], StringComparison.Ordinal);
        var read = DataVerdict.OfFeeds(files);
        Assert.All(read, feed => Assert.Equal(feed.Atom.Entries.Select(entry => (entry.Id, entry.Html)), feed.Json.Entries.Select(entry => (entry.Id, entry.Html))));
        Assert.True(read.Sum(feed => feed.Atom.Entries.Count) > 20);
    }

    private static BuildFacts Facts => new(SmallSite.Now, null, null, "0.0.0");

    private static SmallSite PortalOf(string audience) => SmallSite.Of(SitePlan.Draw(ReaderRecords.Of(Records, audience), Facts));

    private static HashSet<string> WordsIn(SmallSite site) =>
    [
        .. site.Files.Select(file => $"{file.Key} {file.Value}").Concat(site.Images.Values.Select(Encoding.Latin1.GetString)).SelectMany(text => Word().Matches(text)).Select(match => match.Value),
    ];

    [GeneratedRegex("(?:internal|partner|customer)-plant[a-z0-9-]*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 20_000)]
    private static partial Regex Word();
}
