using NodaTime;
using NodaTime.Text;
using ReleasePortal.Cli.Beginning;
using ReleasePortal.Repository.Imports;

namespace ReleasePortal.Cli.Importing;

/// <summary>Calendars whose events are freezes.</summary>
internal static class FreezeSources
{
    private static readonly LocalDateTimePattern Written = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    public static readonly ImportSource Calendar = new("freezes", "calendar", "freeze", [".ics"], [],
    [
        new("title", ImportForm.Line, "SUMMARY"),
        new("reason", ImportForm.Text, "DESCRIPTION"),
        new("start", ImportForm.LocalMoment, "DTSTART"),
        new("end", ImportForm.LocalMoment, "DTEND"),
        new("recurrence.rule", ImportForm.Line, "RRULE"),
        new("recurrence.except", ImportForm.Days, "EXDATE"),
    ])
    {
        Id = (_, values) => $"{RecordId.Of(values.GetValueOrDefault("title") ?? "")}-{(values.GetValueOrDefault("start") is { Length: >= 10 } start ? start[..10] : "")}",
        LeaveOut = row => row.First("STATUS") == "CANCELLED" ? "it is cancelled"
            : row.First("RECURRENCE-ID") is not null ? "it moves one occurrence of another event (RECURRENCE-ID); write it by hand"
            : row.First("RDATE") is not null ? "it has dates of its own (RDATE), which records do not know; write it by hand" : null,
        Prepare = WithEnd,
    };

    /// <summary>An event may say how long it is; one that only names a day lasts that day.</summary>
    private static ForeignRow WithEnd(ForeignRow row)
    {
        if (row.First("DTEND") is not null || row.First("DTSTART") is not { } start || ForeignTime.Parse(start, null, out _) is not { } time)
            return row;
        var length = row.First("DURATION") is { } written ? LengthOf(written) : time.HasTime ? null : Period.FromDays(1);
        if (length is null)
            return row;
        var end = new Dictionary<string, IReadOnlyList<string>>(row.Values, StringComparer.OrdinalIgnoreCase) { ["DTEND"] = [Written.Format(time.Local + length) + (time.Offset is null ? "" : "Z")] };
        if (row.First("DTSTART;TZID") is { } zone)
            end["DTEND;TZID"] = [zone];
        return row with { Values = end };
    }

    private static Period? LengthOf(string text) => PeriodPattern.NormalizingIso.Parse(text) is { Success: true, Value: var length } ? length : null;
}
