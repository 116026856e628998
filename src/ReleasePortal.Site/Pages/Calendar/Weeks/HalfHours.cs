using NodaTime;

namespace ReleasePortal.Site.Pages.Calendar.Weeks;

/// <summary>Half hours of one day on the clock of the portal, from 1 at midnight to 48; both ends are included.</summary>
internal readonly record struct HalfHours(int First, int Last)
{
    public const int InADay = 48;

    /// <summary>The least that a block needs to show its name.</summary>
    private const int Readable = 3;

    public string Classes => $"d{First} w{Last - First + 1}";

    /// <summary>The half hours of a day that a span touches; where clocks are turned back, the repeated hour is the same place.</summary>
    /// <param name="span">It touches the day.</param>
    public static HalfHours Of(Interval span, LocalDate day, DateTimeZone zone)
    {
        var start = span.Start.InZone(zone).LocalDateTime;
        var end = span.End.InZone(zone).LocalDateTime;
        var first = start.Date < day ? 1 : At(start.TimeOfDay);
        var last = end.Date > day ? InADay : At(end.TimeOfDay.PlusNanoseconds(-1));
        return new HalfHours(first, Math.Max(first, last));
    }

    public static int At(LocalTime time) => (time.Hour * 2) + (time.Minute / 30) + 1;

    /// <summary>At least as high as a line of text, and not beyond the end of the day.</summary>
    public HalfHours Grown()
    {
        var last = Math.Min(InADay, Math.Max(Last, First + Readable - 1));
        return new HalfHours(Math.Min(First, last - Readable + 1), last);
    }
}
