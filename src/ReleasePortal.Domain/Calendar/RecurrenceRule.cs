using NodaTime;

namespace ReleasePortal.Domain.Calendar;

/// <summary>A recurrence rule as RFC 5545, section 3.3.10, defines it, in the subset that calendars of releases need.</summary>
/// <param name="Text">The rule as written.</param>
/// <param name="Frequency">What is counted.</param>
/// <param name="Interval">Every how many; at least 1.</param>
/// <param name="ByDay">Days of the week, each with an ordinal (1 first, -1 last) in monthly and yearly rules, else 0.</param>
/// <param name="ByMonthDay">Days of the month, 1 to 31, or -31 to -1 from the end.</param>
/// <param name="ByMonth">Months, 1 to 12.</param>
/// <param name="Until">The last local date on which an occurrence may start.</param>
/// <param name="Count">How many occurrences there are in all.</param>
public sealed record RecurrenceRule(
    string Text,
    Frequency Frequency,
    int Interval,
    IReadOnlyList<OrdinalDay> ByDay,
    IReadOnlyList<int> ByMonthDay,
    IReadOnlyList<int> ByMonth,
    LocalDate? Until,
    int? Count)
{
    public bool IsEndless => Until is null && Count is null;
}
