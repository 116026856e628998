using NodaTime;
using NodaTime.Calendars;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>A week of ISO 8601: Monday to Sunday, counted in the year to which its Thursday belongs.</summary>
/// <param name="Number">1 to 53.</param>
internal readonly record struct IsoWeek(int Year, int Number)
{
    /// <summary>Week 48 of 2026.</summary>
    public string Name => $"Week {Number} of {Year}";

    /// <summary>2026-w48, as addresses say it.</summary>
    public string Segment => $"{Year:D4}-w{Number:D2}";

    public DayRange Days => DayRange.WeekOf(LocalDate.FromWeekYearWeekAndDay(Year, Number, IsoDayOfWeek.Monday));

    public static IsoWeek Of(LocalDate day) => new(WeekYearRules.Iso.GetWeekYear(day), WeekYearRules.Iso.GetWeekOfWeekYear(day));
}
