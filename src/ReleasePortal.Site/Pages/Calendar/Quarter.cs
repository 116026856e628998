using NodaTime;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>Three months of a year; the first quarter starts in January.</summary>
/// <param name="Number">1 to 4.</param>
internal readonly record struct Quarter(int Year, int Number)
{
    /// <summary>Q4 2026.</summary>
    public string Name => $"Q{Number} {Year}";

    /// <summary>2026-q4, as addresses say it.</summary>
    public string Segment => $"{Year:D4}-q{Number}";

    public YearMonth FirstMonth => new(Year, (Number * 3) - 2);

    /// <summary>90, 91 or 92 days.</summary>
    public DayRange Days => new(DayRange.Of(FirstMonth).First, DayRange.Of(FirstMonth.PlusMonths(2)).Last);

    public static Quarter Of(YearMonth month) => new(month.Year, (month.Month + 2) / 3);

    public static Quarter Of(LocalDate day) => Of(day.ToYearMonth());
}
