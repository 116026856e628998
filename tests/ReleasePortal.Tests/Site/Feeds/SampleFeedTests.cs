using System.Text;
using System.Text.RegularExpressions;
using ReleasePortal.Site;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Repository.Schemas;
using Xunit;

namespace ReleasePortal.Tests.Site.Feeds;

/// <summary>What RFC 5545 asks of every line, in every feed of the sample.</summary>
public sealed partial class SampleFeedTests
{
    private static readonly Lazy<SmallSite> Sample = new(() => SmallSite.OfFolder(SourceTree.Root));

    private static IEnumerable<KeyValuePair<string, string>> Feeds => Sample.Value.Files.Where(file => file.Key.EndsWith(".ics", StringComparison.Ordinal));

    [Fact]
    public void Lines_end_in_CR_LF_and_have_at_most_75_octets()
    {
        Found.Nothing(
            from feed in Feeds
            from line in feed.Value.Split("\r\n")
            where Encoding.UTF8.GetByteCount(line) > 75 || line.Any(char.IsControl)
            select $"{feed.Key}: {line}");
        Found.Nothing(Feeds.Where(feed => !feed.Value.EndsWith("END:VCALENDAR\r\n", StringComparison.Ordinal)).Select(feed => feed.Key));
        Assert.True(Feeds.Count() > 30, "Too few feeds were found.");
    }

    [Fact]
    public void Every_event_has_what_it_must_and_every_zone_is_there_once() => Found.Nothing(
        from feed in Feeds
        let text = feed.Value.Replace("\r\n ", "", StringComparison.Ordinal)
        let zones = ZoneName().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal).ToList()
        let used = ZoneUse().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)
        from problem in Events(text).SelectMany(Missing).Concat(zones.SequenceEqual(used) ? [] : ["zones"])
        select $"{feed.Key}: {problem}");

    [Fact]
    public void No_line_tells_when_it_was_built() => Found.Nothing(
        from feed in Feeds
        where feed.Value.Contains("20261123T060000Z", StringComparison.Ordinal)
        select feed.Key);

    [Fact]
    public async Task JSON_is_as_its_schema_promises()
    {
        var documents = Sample.Value.Files
            .Where(file => file.Key.StartsWith("calendar/", StringComparison.Ordinal) && file.Key.EndsWith(".json", StringComparison.Ordinal))
            .Select(file => (file.Key, new EditedDocument(FeedSchema.Calendar, file.Value)))
            .ToList();

        Found.Nothing((await EditorVerdict.Of(documents)).Where(verdict => verdict.Refuses).Select(verdict => verdict.ToString()));
        Assert.Equal(Feeds.Count(), documents.Count);
    }

    private static IEnumerable<string> Events(string text) => text.Split("BEGIN:VEVENT\r\n").Skip(1);

    private static IEnumerable<string> Missing(string lines) =>
        from name in (string[])["UID:", "DTSTAMP:", "LAST-MODIFIED:", "DTSTART", "SUMMARY:", "STATUS:", "URL:https://releases.shop.example/", "END:VEVENT"]
        where lines.Split("\r\n").Count(line => line.StartsWith(name, StringComparison.Ordinal)) != 1
        select name + lines;

    [GeneratedRegex(@"(?<=\r\nTZID:)[^\r]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ZoneName();

    [GeneratedRegex("(?<=;TZID=)[^:]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ZoneUse();
}
