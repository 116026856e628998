using NodaTime;

namespace ReleasePortal.Site.Wording;

/// <summary>Durations in words: the two largest units that matter. A number and its unit stay on one line.</summary>
internal static class DurationWords
{
    /// <summary>2 h 30 min, 3 d 4 h, 45 s, none.</summary>
    public static string Of(Duration duration)
    {
        var seconds = (long)Math.Abs(duration.TotalSeconds);
        return seconds switch
        {
            0 => "none",
            < 60 => $"{seconds}\u00a0s",
            < 3600 => Two(seconds / 60, "min", seconds % 60, "s"),
            < 86400 => Two(seconds / 3600, "h", seconds % 3600 / 60, "min"),
            _ => Two(seconds / 86400, "d", seconds % 86400 / 3600, "h"),
        };
    }

    /// <summary>The same of something that was done: also what took less than a second took time.</summary>
    public static string Taken(Duration duration) => duration < Duration.FromSeconds(1) ? "0\u00a0s" : Of(duration);

    private static string Two(long large, string largeUnit, long small, string smallUnit) =>
        small == 0 ? $"{large}\u00a0{largeUnit}" : $"{large}\u00a0{largeUnit} {small}\u00a0{smallUnit}";
}
