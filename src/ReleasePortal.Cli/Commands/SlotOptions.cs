using System.CommandLine;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Commands;

/// <summary>The options of <c>portal slots</c> that have a form.</summary>
internal static class SlotOptions
{
    private const int Most = 50;

    /// <summary>A longer text holds a number that no duration can.</summary>
    private const int LongestText = 24;

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static Option<Duration?> Length(string name, string description) => new(name)
    {
        HelpName = "ISO",
        Description = description,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (text.Length <= LongestText && PeriodPattern.NormalizingIso.Parse(text) is { Success: true, Value: { Years: 0, Months: 0, Days: <= 366 } period }
                && period.ToDuration() is var length && length > Duration.Zero && length <= Duration.FromDays(366))
                return length;
            result.AddError($"{name} cannot be \"{text}\": write a duration of ISO 8601, at most a year, such as PT2H30M or P1D.");
            return null;
        },
    };

    public static Option<SlotHours?> Hours() => new("--hours")
    {
        HelpName = "HH:MM-HH:MM",
        Description = "The times of day at which it may start, every half hour. Without it, day and night.",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            var parts = text.Split('-').Select(part => Clock.Parse(part)).ToList();
            if (parts is [{ Success: true } first, { Success: true } last])
                return new SlotHours(first.Value, last.Value);
            result.AddError($"--hours cannot be \"{text}\": write two times of day such as 18:00-22:30; the last of a day is 23:59.");
            return null;
        },
    };

    public static Option<DateTimeZone?> Zone() => new("--zone")
    {
        HelpName = "IANA",
        Description = "The zone of the hours and of what is written, such as Europe/Berlin. Without it, that of the portal.",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) is { } zone && DateTimeZoneProviders.Tzdb.Ids.Contains(text))
                return zone;
            result.AddError($"--zone cannot be \"{text}\". {DidYouMean.Among(DateTimeZoneProviders.Tzdb.Ids, text, "Write an IANA name such as Europe/Berlin.")}");
            return null;
        },
    };

    public static Option<int> Count() => new("--count")
    {
        HelpName = "N",
        Description = $"How many times are enough. Without it, {SlotSearch.Usual}.",
        DefaultValueFactory = _ => SlotSearch.Usual,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= Most)
                return count;
            result.AddError($"--count cannot be \"{text}\": write a number from 1 to {Most}.");
            return SlotSearch.Usual;
        },
    };
}
