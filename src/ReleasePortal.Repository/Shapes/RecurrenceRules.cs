using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Repository.Shapes;

/// <summary>Reads recurrence rules; what the portal does not evaluate is refused rather than ignored.</summary>
internal static class RecurrenceRules
{
    private static readonly string[] Days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// <returns>The rule, or null where a part is unknown, stands twice, or does not fit the frequency.</returns>
    public static RecurrenceRule? Parse(string text)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in text.Split(';'))
        {
            if (part.Split('=') is not [var name, var value] || !parts.TryAdd(name, value))
                return null;
        }

        var rule = new RecurrenceRule(
            text,
            Enum.Parse<Frequency>(parts["FREQ"], ignoreCase: true),
            Number(parts, "INTERVAL", 1, 1000) ?? 1,
            OrdinalDays(parts.GetValueOrDefault("BYDAY")),
            Numbers(parts.GetValueOrDefault("BYMONTHDAY")),
            Numbers(parts.GetValueOrDefault("BYMONTH")),
            Until(parts.GetValueOrDefault("UNTIL")),
            Number(parts, "COUNT", 1, 10_000));
        return IsWhole(rule, parts) ? rule : null;
    }

    private static bool IsWhole(RecurrenceRule rule, Dictionary<string, string> parts)
    {
        var understood = new Dictionary<string, bool>(StringComparer.Ordinal)
        {
            ["FREQ"] = true,
            ["INTERVAL"] = Number(parts, "INTERVAL", 1, 1000) is not null,
            ["COUNT"] = rule.Count is not null,
            ["UNTIL"] = rule.Until is not null && rule.Count is null,
            ["BYDAY"] = rule.ByDay.Count > 0 && (rule.Frequency >= Frequency.Monthly || rule.ByDay.All(day => day.Ordinal == 0)),
            ["BYMONTHDAY"] = rule.ByMonthDay.Count > 0 && rule.Frequency >= Frequency.Monthly && rule.ByMonthDay.All(day => day is >= -31 and <= 31 and not 0),
            ["BYMONTH"] = rule.ByMonth.Count > 0 && rule.ByMonth.All(month => month is >= 1 and <= 12),
        };
        return parts.Keys.All(name => understood.GetValueOrDefault(name));
    }

    private static int? Number(Dictionary<string, string> parts, string name, int min, int max) =>
        parts.TryGetValue(name, out var text) && int.TryParse(text, out var number) && number >= min && number <= max ? number : null;

    private static List<int> Numbers(string? list)
    {
        var numbers = (list ?? "").Split(',').Select(text => int.TryParse(text, out var number) ? number : (int?)null).ToList();
        return numbers.Contains(null) ? [] : numbers.ConvertAll(number => number!.Value);
    }

    private static List<OrdinalDay> OrdinalDays(string? list)
    {
        var days = (list ?? "").Split(',').Select(OrdinalDayOf).ToList();
        return days.Contains(null) ? [] : days.ConvertAll(day => day!.Value);
    }

    private static OrdinalDay? OrdinalDayOf(string text)
    {
        var day = text.Length < 2 ? -1 : Array.IndexOf(Days, text[^2..]);
        if (day < 0)
            return null;
        var ordinal = 0;
        if (text.Length > 2 && (!int.TryParse(text[..^2], out ordinal) || ordinal is 0 or < -5 or > 5))
            return null;
        return new OrdinalDay(ordinal, (IsoDayOfWeek)(day + 1));
    }

    private static LocalDate? Until(string? text)
    {
        if (text is null)
            return null;
        var date = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Parse(text.Length > 8 ? text[..8] : text);
        return date.Success ? date.Value : null;
    }
}
