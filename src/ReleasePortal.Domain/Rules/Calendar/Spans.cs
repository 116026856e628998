using NodaTime;

namespace ReleasePortal.Domain.Rules.Calendar;

/// <summary>Lengths of time in messages.</summary>
internal static class Spans
{
    /// <summary>2 d 3 h, 1 h 30 min, 1 s: the two largest units, and none that is nought.</summary>
    public static string Words(Duration length)
    {
        var parts = ((int Count, string Unit)[])[(length.Days, "d"), (length.Hours, "h"), (length.Minutes, "min"), (length.Seconds, "s")];
        var words = parts.SkipWhile(part => part.Count == 0).Take(2).Where(part => part.Count > 0).Select(part => $"{part.Count} {part.Unit}");
        return string.Join(' ', words.DefaultIfEmpty("less than 1 s"));
    }
}
