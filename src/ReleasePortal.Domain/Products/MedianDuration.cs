using NodaTime;

namespace ReleasePortal.Domain.Products;

/// <summary>The middle of durations.</summary>
public static class MedianDuration
{
    /// <returns>The middle one, of an even number the mean of the two in the middle; null of none.</returns>
    public static Duration? Of(IEnumerable<Duration> durations)
    {
        var ordered = durations.Order().ToList();
        return ordered.Count == 0 ? null : (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }
}
