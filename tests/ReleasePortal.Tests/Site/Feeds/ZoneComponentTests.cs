using NodaTime;
using NodaTime.Text;
using ReleasePortal.Site.Feeds.ICalendar;
using Xunit;

namespace ReleasePortal.Tests.Site.Feeds;

/// <summary>A VTIMEZONE, read as RFC 5545 says, gives the offsets of the zone at every hour.</summary>
public sealed class ZoneComponentTests
{
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly OffsetPattern Offsets = OffsetPattern.CreateWithInvariantCulture("+HHmm");
    private static readonly Interval Years = new(Instant.FromUtc(2015, 1, 1, 0, 0), Instant.FromUtc(2031, 1, 1, 0, 0));

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("Europe/Dublin")] // Its winter is the exception, an hour less than standard.
    [InlineData("Africa/Casablanca")] // An hour less in Ramadan, which no yearly rule finds.
    [InlineData("America/Sao_Paulo")] // Gave up summer time in 2019.
    [InlineData("Asia/Singapore")] // No transition for decades.
    [InlineData("Australia/Lord_Howe")] // Half an hour.
    [InlineData("Pacific/Apia")]
    [InlineData("Asia/Kathmandu")]
    [InlineData("UTC")]
    public void Offsets_are_those_of_the_zone_at_every_hour(string id)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var text = ZoneComponent.Of(zone, Years);
        Assert.DoesNotContain("\r\nX-", text, StringComparison.Ordinal);
        var onsets = Onsets(text);

        Assert.NotEmpty(onsets);
        for (var instant = Years.Start; instant < Years.End; instant += Duration.FromHours(1))
        {
            var (_, offset) = onsets.Last(onset => onset.At <= instant);
            if (offset != zone.GetUtcOffset(instant))
                Assert.Fail($"{id} at {instant}: {offset} and not {zone.GetUtcOffset(instant)}");
        }
    }

    private static List<(Instant At, Offset Offset)> Onsets(string text)
    {
        var onsets = new List<(Instant, Offset)>();
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parts in text.Split("\r\n").Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2))
        {
            values[parts[0]] = parts[1];
            if (parts is ["END", "STANDARD" or "DAYLIGHT"])
                onsets.Add((Local.Parse(values["DTSTART"]).Value.WithOffset(Offsets.Parse(values["TZOFFSETFROM"]).Value).ToInstant(), Offsets.Parse(values["TZOFFSETTO"]).Value));
        }

        return onsets;
    }
}
