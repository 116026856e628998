using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace ReleasePortal.Domain.Time;

/// <summary>A time as text: RFC 3339 with an offset, or on the clock of a zone that stands elsewhere. Seconds may be left out.</summary>
/// <param name="Local">What the clock shows.</param>
/// <param name="Offset">How far it is from UTC; null where only the zone knows.</param>
public sealed partial record WrittenTime(LocalDateTime Local, Offset? Offset)
{
    /// <returns>Null where it is none.</returns>
    public static WrittenTime? Parse(string text)
    {
        var match = Form().Match(text);
        var seconds = match.Groups["seconds"].Success ? "" : ":00";
        if (!match.Success || !LocalDateTimePattern.ExtendedIso.Parse(match.Groups["local"].Value + seconds).TryGetValue(default, out var local))
            return null;
        if (match.Groups["offset"] is not { Success: true, Value: var written })
            return new WrittenTime(local, null);
        return OffsetPattern.GeneralInvariantWithZ.Parse(written).TryGetValue(default, out var offset) ? new WrittenTime(local, offset) : null;
    }

    /// <summary>A time that the clock skips is moved on by the gap; of one that it shows twice it is the first. Null where nothing says how far it is from UTC.</summary>
    public Instant? In(DateTimeZone? zone) => Offset is { } offset ? Local.WithOffset(offset).ToInstant() : zone?.AtLeniently(Local).ToInstant();

    [GeneratedRegex("^(?<local>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?<seconds>:[0-9]{2})?)(?<offset>Z|[+-][0-9]{2}:[0-9]{2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Form();
}
