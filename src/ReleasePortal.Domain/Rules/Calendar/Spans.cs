using NodaTime;

namespace ReleasePortal.Domain.Rules.Calendar;

/// <summary>Lengths of time in messages.</summary>
internal static class Spans
{
    /// <summary>2 d 3 h, 1 h 30 min, 1 s: the two largest units, and none that is nought.</summary>
    public static string Words(Duration length)
    {
        if (length.Days > 0)
            return Of(length.Days, "d", length.Hours, "h");
        if (length.Hours > 0)
            return Of(length.Hours, "h", length.Minutes, "min");
        if (length.Minutes > 0)
            return Of(length.Minutes, "min", length.Seconds, "s");
        return length.Seconds > 0 ? $"{length.Seconds} s" : "less than 1 s";
    }

    private static string Of(int large, string unit, int small, string smallUnit) =>
        small > 0 ? $"{large} {unit} {small} {smallUnit}" : $"{large} {unit}";
}
