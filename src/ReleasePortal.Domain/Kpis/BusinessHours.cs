using NodaTime;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Kpis;

/// <summary>The hours in which a team works: Monday to Friday, 09:00 to 17:00 on its own clock. Holidays are not known team by team, and count as days of work.</summary>
public sealed class BusinessHours(DateTimeZone zone)
{
    private const int HoursOfWeek = 40;

    private static readonly LocalTime Opens = new(9, 0);
    private static readonly LocalTime Closes = new(17, 0);

    public static BusinessHours Of(Team? team, RecordSet records) => new(team?.TimeZone ?? records.Portal.TimeZone);

    /// <param name="start">Included.</param>
    /// <param name="end">Excluded; not before the start.</param>
    /// <returns>In hours. No clock is put forward or back while anybody works.</returns>
    public double Between(Instant start, Instant end)
    {
        var (from, until) = (start.InZone(zone).LocalDateTime, end.InZone(zone).LocalDateTime);
        var weeks = Period.DaysBetween(from.Date, until.Date) / 7;
        var open = Duration.FromHours(weeks * HoursOfWeek);
        from = from.PlusWeeks(weeks);
        for (var day = from.Date; day <= until.Date; day = day.PlusDays(1))
        {
            if (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
                continue;
            var (opens, closes) = (LocalDateTime.Max(from, day + Opens), LocalDateTime.Min(until, day + Closes));
            open += closes > opens ? (closes - opens).ToDuration() : Duration.Zero;
        }

        return open.TotalHours - Overlap(from, until);
    }

    /// <summary>Where whole weeks led past the end on its last day, what was counted twice.</summary>
    private static double Overlap(LocalDateTime from, LocalDateTime until)
    {
        if (from <= until || from.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
            return 0;
        var (opens, closes) = (LocalDateTime.Max(until, from.Date + Opens), LocalDateTime.Min(from, from.Date + Closes));
        return closes > opens ? (closes - opens).ToDuration().TotalHours : 0;
    }
}
