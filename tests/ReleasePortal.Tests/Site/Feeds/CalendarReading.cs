using System.Diagnostics;
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
    private static readonly string Tests = Path.Combine(SourceTree.Root, "tests");

    private static readonly Lazy<string> Python = new(() => new[] { Environment.GetEnvironmentVariable("PYTHON"), "python3", "/usr/bin/python3" }
        .OfType<string>()
        .FirstOrDefault(program => Run(program, ["-c", "import icalendar, recurring_ical_events"], "").Status == 0)
        ?? throw new InvalidOperationException("Python has no recurring_ical_events: apt-get install python3-recurring-ical-events"));

    /// <summary>The names of zones are changed, or Python would ask the zones of its machine instead of those in the feed.</summary>
    /// <param name="reader">ical.js or python.</param>
    /// <param name="feeds">Names, texts, and the spans in which occurrences are asked for.</param>
    public static IReadOnlyList<CalendarReading> Of(string reader, IEnumerable<(string Name, string Text, IReadOnlyList<Interval> Spans)> feeds)
    {
        var question = JsonSerializer.Serialize(
            feeds.Select(feed => new { feed.Name, Text = Renamed(feed.Text), Spans = feed.Spans.Select(span => new { From = span.Start.ToUnixTimeSeconds(), To = span.End.ToUnixTimeSeconds() }) }),
            JsonSerializerOptions.Web);
        var (status, answer, problems) = reader == "ical.js"
            ? Run("node", [Path.Combine(Tests, "web", "calendar-readings.mjs")], question)
            : Run(Python.Value, [Path.Combine(Tests, "python", "calendar_readings.py")], question);
        Assert.True(status == 0, problems);
        return JsonSerializer.Deserialize<List<CalendarReading>>(answer, JsonSerializerOptions.Web)!;
    }

    private static string Renamed(string feed) => feed
        .Replace("TZID:", "TZID:Feed/", StringComparison.Ordinal)
        .Replace(";TZID=", ";TZID=Feed/", StringComparison.Ordinal);

    private static (int Status, string Answer, string Problems) Run(string program, IEnumerable<string> arguments, string question)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var problems = process.StandardError.ReadToEndAsync();
            var answer = process.StandardOutput.ReadToEndAsync();
            process.StandardInput.Write(question);
            process.StandardInput.Close();
            process.WaitForExit();
            return (process.ExitCode, answer.GetAwaiter().GetResult(), problems.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return (-1, "", missing.Message);
        }
    }
}
