using System.Text.Json;
using NodaTime;
using Xunit;

namespace ReleasePortal.Tests.Site.Feeds;

/// <summary>What a program that is not ours makes of a feed.</summary>
/// <param name="Name">The feed.</param>
/// <param name="Uids">Of each VEVENT.</param>
/// <param name="Occurrences">Each with its UID, start and end in seconds.</param>
internal sealed record CalendarReading(string Name, IReadOnlyList<string> Uids, IReadOnlyList<string> Occurrences)
{
    /// <summary>The names of zones are changed, or Python would ask the zones of its machine instead of those in the feed.</summary>
    /// <param name="reader">ical.js or python.</param>
    /// <param name="feeds">Names, texts, and the spans in which occurrences are asked for.</param>
    public static IReadOnlyList<CalendarReading> Of(string reader, IEnumerable<(string Name, string Text, IReadOnlyList<Interval> Spans)> feeds)
    {
        var question = JsonSerializer.Serialize(
            feeds.Select(feed => new { feed.Name, Text = Renamed(feed.Text), Spans = feed.Spans.Select(span => new { From = span.Start.ToUnixTimeSeconds(), To = span.End.ToUnixTimeSeconds() }) }),
            JsonSerializerOptions.Web);
        var answer = reader == "ical.js" ? IcalJs(question) : ForeignProgram.AskPython("calendar_readings.py", "icalendar, recurring_ical_events", "python3-recurring-ical-events", question);
        return JsonSerializer.Deserialize<List<CalendarReading>>(answer, JsonSerializerOptions.Web)!;
    }

    private static string Renamed(string feed) => feed
        .Replace("TZID:", "TZID:Feed/", StringComparison.Ordinal)
        .Replace(";TZID=", ";TZID=Feed/", StringComparison.Ordinal);

    private static string IcalJs(string question)
    {
        var (status, answer, problems) = ForeignProgram.Run("node", [Path.Combine(SourceTree.Root, "tests", "web", "calendar-readings.mjs")], question);
        Assert.True(status == 0, problems);
        return answer;
    }
}
