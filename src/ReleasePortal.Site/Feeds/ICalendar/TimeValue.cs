using NodaTime;
using NodaTime.Text;

namespace ReleasePortal.Site.Feeds.ICalendar;

/// <summary>Times, offsets and lengths as RFC 5545, section 3.3, writes them.</summary>
internal static class TimeValue
{
    private static readonly LocalDateTimePattern LocalForm = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly InstantPattern UtcForm = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly OffsetPattern Minutes = OffsetPattern.CreateWithInvariantCulture("+HHmm");
    private static readonly OffsetPattern Seconds = OffsetPattern.CreateWithInvariantCulture("+HHmmss");

    public static string Utc(Instant instant) => UtcForm.Format(instant);

    public static string Local(LocalDateTime local) => LocalForm.Format(local);

    public static string Of(Offset offset) => (offset.Seconds % 60 == 0 ? Minutes : Seconds).Format(offset);

    /// <summary>In hours, minutes and seconds: a day of RFC 5545 is as long as the clock makes it, and these are not.</summary>
    public static string Of(Duration length)
    {
        var (hours, minutes, seconds) = ((long)length.TotalHours, length.Minutes, length.Seconds);
        return $"PT{(hours == 0 ? "" : $"{hours}H")}{(minutes == 0 ? "" : $"{minutes}M")}{(seconds == 0 ? "" : $"{seconds}S")}";
    }
}
