using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace ReleasePortal.Repository.Imports;

/// <summary>A time as other tools write it: ISO 8601, 02/Oct/26 9:14 AM, 10/2/2026 9:14 AM, or 20261002T091400Z.</summary>
/// <param name="Local">What the clock shows.</param>
/// <param name="Offset">How far it is from UTC; null where it is not written.</param>
/// <param name="HasTime">Whether a time of the day is written.</param>
public sealed partial record ForeignTime(LocalDateTime Local, Offset? Offset, bool HasTime)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <param name="text">What is written.</param>
    /// <param name="order">What a date with two slashes means; null where nobody said it.</param>
    /// <param name="problem">Why it is no time, for the middle of a sentence.</param>
    public static ForeignTime? Parse(string text, DateOrder? order, out string problem)
    {
        problem = "it is no time that is understood, such as 2026-10-02T09:14:00Z, 2026-10-02 09:14:00, 02/Oct/26 9:14 AM or 10/2/2026 9:14 AM";
        var match = Form().Match(text.Trim());
        if (!match.Success)
            return null;
        if (match.Groups["first"].Success && order is null)
        {
            problem = "day and month cannot be told apart: say --date-order dmy or --date-order mdy";
            return null;
        }

        if (DateOf(match, order) is not { } date || TimeOf(match) is not { } time || !TryOffset(match.Groups["offset"].Value, out var offset))
        {
            problem = "there is no such day or time from 1970 to 2199";
            return null;
        }

        return new ForeignTime(date + time, offset, match.Groups["hour"].Success);
    }

    /// <param name="zone">On whose clock it is where it says no offset; null where nobody said it.</param>
    /// <param name="problem">Why nobody knows when it is, for the end of a sentence.</param>
    public Instant? In(DateTimeZone? zone, out string problem)
    {
        problem = "";
        if (Offset is { } offset)
            return Local.WithOffset(offset).ToInstant();
        if (zone is null)
            problem = "has no zone: say --time-zone, such as Europe/Berlin";
        else if (zone.MapLocal(Local) is { Count: not 1 } mapped)
            problem = mapped.Count == 0
                ? $"is a time that the clocks of {zone.Id} skip: write it with its offset in the file, or as it should be"
                : $"is a time that the clocks of {zone.Id} show twice: write it with its offset in the file";
        else
            return zone.AtStrictly(Local).ToInstant();
        return null;
    }

    private static LocalDate? DateOf(Match match, DateOrder? order)
    {
        int Number(string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
        var written = Number("year");
        var year = written < 100 ? 2000 + written : written;
        var (month, day) = match.Groups["name"].Success ? (Array.IndexOf(Months, match.Groups["name"].Value.ToLowerInvariant()) + 1, Number("day"))
            : !match.Groups["first"].Success ? (Number("month"), Number("day"))
            : order == DateOrder.Dmy ? (Number("second"), Number("first")) : (Number("first"), Number("second"));
        return year is >= 1970 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    private static LocalTime? TimeOf(Match match)
    {
        if (!match.Groups["hour"].Success)
            return LocalTime.Midnight;
        int Number(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value.ToUpperInvariant();
        var hour = Number("hour");
        if (half.Length > 0 && hour is < 1 or > 12)
            return null;
        hour = half switch { "AM" => hour % 12, "PM" => (hour % 12) + 12, _ => hour };
        return hour < 24 && Number("minute") < 60 && Number("seconds") < 60 ? new LocalTime(hour, Number("minute"), Number("seconds")) : null;
    }

    private static bool TryOffset(string text, out Offset? offset)
    {
        offset = null;
        if (text.Length == 0)
            return true;
        var digits = text.Replace(":", "", StringComparison.Ordinal);
        var parsed = OffsetPattern.GeneralInvariantWithZ.Parse(digits.Length == 5 ? $"{digits[..3]}:{digits[3..]}" : digits.ToUpperInvariant());
        offset = parsed.Success ? parsed.Value : null;
        return parsed.Success;
    }

    // The longest form is 40 characters; a longer text is no time.
    [GeneratedRegex(
        @"^((?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})|(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})|(?<day>[0-9]{1,2})/(?<name>[A-Za-z]{3})/(?<year>[0-9]{4}|[0-9]{2})|(?<first>[0-9]{1,2})/(?<second>[0-9]{1,2})/(?<year>[0-9]{4}))"
        + @"(([T ]|, )((?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(:(?<seconds>[0-9]{2})([.,][0-9]{1,9})?)?|(?<hour>[0-9]{2})(?<minute>[0-9]{2})(?<seconds>[0-9]{2})) ?(?<half>[AaPp][Mm])? ?(?<offset>Z|[+-][0-9]{2}(:?[0-9]{2})?)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Form();
}
