using NodaTime;

namespace ReleasePortal.Site.Wording;

/// <summary>Times counted from the start of a release's window, which is T.</summary>
internal static class OffsetWords
{
    /// <summary>T−1 h 30 min, T, T+20 min.</summary>
    public static string Of(Duration offset) => offset == Duration.Zero ? "T" : $"T{(offset < Duration.Zero ? '\u2212' : '+')}{DurationWords.Of(offset)}";

    /// <summary>12 min late, 3 min early, on time; what is less than half a minute off is on time.</summary>
    public static string Deviation(Duration late) =>
        Math.Abs(late.TotalSeconds) < 30 ? "on time" : $"{DurationWords.Of(late)} {(late > Duration.Zero ? "late" : "early")}";
}
