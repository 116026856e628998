using NodaTime;
using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Site.Wording;

/// <summary>When a calendar entry happens, as somebody would say it.</summary>
internal static class RecurrenceWords
{
    private static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Every Friday; every 2nd week on Tuesday; on the last day of every month; every year on the 4th Thursday of November.</summary>
    /// <param name="first">The date of the first occurrence, which says what the rule leaves open.</param>
    public static string Of(RecurrenceRule rule, LocalDate first) => rule.Frequency switch
    {
        Frequency.Daily when rule.ByDay.Count > 0 => $"every {Days(rule)}",
        Frequency.Daily => Every(rule, "day"),
        Frequency.Weekly when rule.Interval == 1 => $"every {Days(rule, first)}",
        Frequency.Weekly => $"{Every(rule, "week")} on {Days(rule, first)}",
        Frequency.Monthly => $"on {DaysOfMonth(rule, first)} of {Every(rule, "month")}",
        Frequency.Yearly => $"{Every(rule, "year")} on {DaysOfMonth(rule, first)} of {Months(rule, first)}",
    } + End(rule);

    private static string Every(RecurrenceRule rule, string unit) => rule.Interval == 1 ? $"every {unit}" : $"every {Ordinal(rule.Interval)} {unit}";

    private static string Days(RecurrenceRule rule, LocalDate? first = null) => rule.ByDay.Count == 0
        ? first!.Value.DayOfWeek.ToString()
        : Count.List([.. rule.ByDay.Select(day => day.Day).Order().Select(day => day.ToString())]);

    private static string DaysOfMonth(RecurrenceRule rule, LocalDate first)
    {
        if (rule.ByDay.Count > 0)
            return Count.List([.. rule.ByDay.Select(day => day.Ordinal == 0 ? $"each {day.Day}" : $"the {Nth(day.Ordinal)} {day.Day}")]);
        var days = rule.ByMonthDay.Count > 0 ? rule.ByMonthDay : [first.Day];
        return Count.List([.. days.Select(day => day < 0 ? $"the {Nth(day)} day" : $"the {Ordinal(day)}")]);
    }

    private static string Months(RecurrenceRule rule, LocalDate first) =>
        Count.List([.. (rule.ByMonth.Count > 0 ? rule.ByMonth : [first.Month]).Select(month => MonthNames[month - 1])]);

    private static string End(RecurrenceRule rule) => rule switch
    {
        { Until: { } until } => $", until {until.Day} {MonthNames[until.Month - 1][..3]} {until.Year}",
        { Count: { } count } => $", {Count.Of(count, "time")}",
        _ => "",
    };

    private static string Nth(int ordinal) => ordinal switch
    {
        -1 => "last",
        < 0 => $"{Ordinal(-ordinal)} to last",
        1 => "first",
        2 => "second",
        3 => "third",
        _ => Ordinal(ordinal),
    };

    private static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        ( >= 11 and <= 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };
}
