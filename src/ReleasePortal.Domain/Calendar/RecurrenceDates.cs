using NodaTime;

namespace ReleasePortal.Domain.Calendar;

/// <summary>The dates of a recurrence rule, period by period, as RFC 5545, section 3.3.10, expands and limits them.</summary>
internal static class RecurrenceDates
{
    /// <summary>Dates from the first one on, in order, without end: the caller stops. No period is later than the year 9000.</summary>
    public static IEnumerable<LocalDate> Of(RecurrenceRule rule, LocalDate first)
    {
        for (var period = PeriodStart(rule.Frequency, first); period.Year < 9000; period = Next(rule, period))
        {
            foreach (var date in InPeriod(rule, period, first))
            {
                if (date >= first)
                    yield return date;
            }
        }
    }

    private static LocalDate PeriodStart(Frequency frequency, LocalDate date) => frequency switch
    {
        Frequency.Daily => date,
        Frequency.Weekly => date.PlusDays(1 - (int)date.DayOfWeek),
        Frequency.Monthly => new LocalDate(date.Year, date.Month, 1),
        Frequency.Yearly => new LocalDate(date.Year, 1, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(frequency)),
    };

    private static LocalDate Next(RecurrenceRule rule, LocalDate period) => rule.Frequency switch
    {
        Frequency.Daily => period.PlusDays(rule.Interval),
        Frequency.Weekly => period.PlusWeeks(rule.Interval),
        Frequency.Monthly => period.PlusMonths(rule.Interval),
        Frequency.Yearly => period.PlusYears(rule.Interval),
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static IEnumerable<LocalDate> InPeriod(RecurrenceRule rule, LocalDate period, LocalDate first) => rule.Frequency switch
    {
        Frequency.Daily => Limited(rule, [period]),
        Frequency.Weekly => Limited(rule, Week(rule, period, first)),
        Frequency.Monthly => Limited(rule, Month(rule, period, first)),
        Frequency.Yearly => Year(rule, period, first),
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static IEnumerable<LocalDate> Limited(RecurrenceRule rule, IEnumerable<LocalDate> dates)
    {
        if (rule.ByMonth.Count > 0)
            dates = dates.Where(date => rule.ByMonth.Contains(date.Month));
        return rule.Frequency == Frequency.Daily && rule.ByDay.Count > 0
            ? dates.Where(date => rule.ByDay.Any(day => day.Day == date.DayOfWeek))
            : dates;
    }

    private static IEnumerable<LocalDate> Week(RecurrenceRule rule, LocalDate monday, LocalDate first)
    {
        if (rule.ByDay.Count == 0)
            return [monday.PlusDays((int)first.DayOfWeek - 1)];
        return rule.ByDay.Select(day => day.Day).Distinct().Order().Select(day => monday.PlusDays((int)day - 1));
    }

    private static IEnumerable<LocalDate> Month(RecurrenceRule rule, LocalDate start, LocalDate first)
    {
        var end = start.PlusMonths(1);
        if (rule.ByDay.Count == 0 && rule.ByMonthDay.Count == 0)
            return first.Day <= end.PlusDays(-1).Day ? [start.PlusDays(first.Day - 1)] : [];
        return Days(start, end)
            .Where(date => rule.ByMonthDay.Count == 0 || rule.ByMonthDay.Any(day => day == date.Day || day == date.Day - end.PlusDays(-1).Day - 1))
            .Where(date => rule.ByDay.Count == 0 || rule.ByDay.Any(day => IsOrdinal(day, date, start, end)));
    }

    private static IEnumerable<LocalDate> Year(RecurrenceRule rule, LocalDate start, LocalDate first)
    {
        if (rule.ByDay.Count > 0 && rule.ByMonth.Count == 0 && rule.ByMonthDay.Count == 0)
            return Days(start, start.PlusYears(1)).Where(date => rule.ByDay.Any(day => IsOrdinal(day, date, start, start.PlusYears(1))));
        var months = rule.ByMonth.Count > 0 ? rule.ByMonth.Distinct().Order()
            : rule.ByMonthDay.Count > 0 ? Enumerable.Range(1, 12)
            : (IEnumerable<int>)[first.Month];
        return months.SelectMany(month => Month(rule, new LocalDate(start.Year, month, 1), first));
    }

    private static IEnumerable<LocalDate> Days(LocalDate start, LocalDate end)
    {
        for (var date = start; date < end; date = date.PlusDays(1))
            yield return date;
    }

    /// <summary>Whether a date is the nth such weekday of its period, counted from the front or from the back.</summary>
    private static bool IsOrdinal(OrdinalDay day, LocalDate date, LocalDate start, LocalDate end)
    {
        if (date.DayOfWeek != day.Day)
            return false;
        var fromFront = (Period.DaysBetween(start, date) / 7) + 1;
        var fromBack = -((Period.DaysBetween(date, end) - 1) / 7) - 1;
        return day.Ordinal == 0 || day.Ordinal == fromFront || day.Ordinal == fromBack;
    }
}
