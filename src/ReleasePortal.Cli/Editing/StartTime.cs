using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Cli.Editing;

/// <summary>The start of a window as somebody types it.</summary>
internal static class StartTime
{
    /// <summary>Of a time that the clock shows twice, the first is meant. Null where it is no time.</summary>
    public static Instant? Of(string text, DateTimeZone zone) => WrittenTime.Parse(text) is { Local.Year: < 9999 } time ? time.In(zone) : null;

    /// <summary>Why nothing can start then; null where it can.</summary>
    public static string? Problem(string text, DateTimeZone zone, Instant now) => Of(text, zone) is not { } time ? "Write a local time such as 2026-12-01T18:00, or an instant such as 2026-12-01T17:00:00Z."
        : time - now > ReleaseCalendar.Farthest || now - time > ReleaseCalendar.Farthest ? "That is more than five years away: check the year."
        : WrittenTime.Parse(text) is { Offset: null } local && zone.MapLocal(local.Local).Count == 0 ? $"The clocks of {zone.Id} skip that time: write one before or after the change, or an instant in UTC."
        : null;
}
