using NodaTime;
using NodaTime.Text;

namespace ReleasePortal.Domain.History;

/// <summary>A window that the branch has promised for a release, from the commit that published it on.</summary>
/// <param name="Span">Includes its start and excludes its end.</param>
/// <param name="Version">The published version that promised it first.</param>
public sealed record PromisedWindow(Interval Span, PublishedVersion Version)
{
    private static readonly OffsetDateTimePattern[] WithOffset =
        [.. ((string[])["uuuu-MM-dd'T'HH:mm:sso<Z+HH:mm>", "uuuu-MM-dd'T'HH:mmo<Z+HH:mm>"]).Select(OffsetDateTimePattern.CreateWithInvariantCulture)];

    private static readonly LocalDateTimePattern[] OnAClock =
        [.. ((string[])["uuuu-MM-dd'T'HH:mm:ss", "uuuu-MM-dd'T'HH:mm"]).Select(LocalDateTimePattern.CreateWithInvariantCulture)];

    /// <summary>One after the other, each unlike the one before. A version whose window cannot be read promises what the one before it did.</summary>
    public static IReadOnlyList<PromisedWindow> Of(RecordTrail trail)
    {
        var promised = new List<PromisedWindow>();
        foreach (var version in trail.Published.Where(version => !version.IsRemoved))
        {
            if (SpanOf(version.Watched) is { } span && (promised.Count == 0 || promised[^1].Span != span))
                promised.Add(new PromisedWindow(span, version));
        }

        return promised;
    }

    private static Interval? SpanOf(IReadOnlyDictionary<string, string> watched)
    {
        var zone = watched.TryGetValue("window.time_zone", out var id) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;
        return At(watched.GetValueOrDefault("window.start"), zone) is { } start && At(watched.GetValueOrDefault("window.end"), zone) is { } end && start < end
            ? new Interval(start, end)
            : null;
    }

    private static Instant? At(string? written, DateTimeZone? zone)
    {
        if (written is null)
            return null;
        var offset = WithOffset.Select(pattern => pattern.Parse(written)).FirstOrDefault(parsed => parsed.Success);
        if (offset is not null)
            return offset.Value.ToInstant();
        var local = OnAClock.Select(pattern => pattern.Parse(written)).FirstOrDefault(parsed => parsed.Success);
        return local is null || zone is null ? null : local.Value.InZoneLeniently(zone).ToInstant();
    }
}
