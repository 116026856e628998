using NodaTime;

namespace ReleasePortal.Domain.Time;

/// <summary>Days from Monday to Friday. Holidays count as well: they differ from place to place, and no record names them.</summary>
public static class WorkingDays
{
    private static readonly LocalDate SundayLongAgo = new(1899, 12, 31);

    /// <summary>How many there are after a day, up to another and with it; 0 where the other is not later.</summary>
    public static int After(LocalDate day, LocalDate until) => Math.Max(0, UpTo(until) - UpTo(day));

    /// <summary>The first day by which so many have passed after a day; the day itself where none have to.</summary>
    public static LocalDate Add(LocalDate day, int days)
    {
        var last = day;
        while (After(day, last) < days)
            last = last.PlusDays(1);
        return last;
    }

    private static int UpTo(LocalDate day)
    {
        var days = Period.DaysBetween(SundayLongAgo, day);
        return (days / 7 * 5) + Math.Min(5, days % 7);
    }
}
