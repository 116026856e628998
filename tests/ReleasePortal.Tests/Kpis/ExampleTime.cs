using NodaTime;
using NodaTime.Text;

namespace ReleasePortal.Tests.Kpis;

/// <summary>Times as examples write them, in 2026 and in UTC: <c>10 Nov 20:00</c>, and spans <c>10 Nov 20:00–22:00</c>.</summary>
internal static class ExampleTime
{
    /// <summary>When all examples are read.</summary>
    public static readonly Instant Now = Read("30 Nov 12:00");

    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("d MMM uuuu HH:mm");

    public static Instant Read(string text) => LocalDateTimePattern.CreateWithInvariantCulture("d MMM uuuu HH:mm").Parse(WithYear(text)).Value.InUtc().ToInstant();

    /// <summary>As records write it.</summary>
    public static string Written(string text) => InstantPattern.General.Format(Read(text));

    /// <param name="text">A day, such as <c>10 Nov</c>.</param>
    public static string Day(string text) => Written(text + " 00:00")[..10];

    public static string Show(Instant at) => Minutes.Format(at.InUtc().LocalDateTime).Replace(" 2026", "", StringComparison.Ordinal);

    /// <returns>Start and end as records write them; no end where it is not over.</returns>
    public static (string Start, string? End) Span(string text)
    {
        var (start, end) = text.Split('–') is [var first, var second] ? (first, second) : throw new FormatException($"No span: {text}");
        return (Written(start), end.Length == 0 ? null : Written(end.Contains(' ', StringComparison.Ordinal) ? end : start[..^5] + end));
    }

    private static string WithYear(string text) => text.Split(' ') is [var day, var month, var time] ? $"{day} {month} 2026 {time}" : text;
}
