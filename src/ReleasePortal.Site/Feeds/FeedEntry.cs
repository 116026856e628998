using NodaTime;
using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Feeds;

/// <summary>One thing in feeds, in whatever format.</summary>
/// <param name="Uid">Never changes, whatever happens to the thing; the host comes after it.</param>
/// <param name="Kind">release, freeze, change_window or business_event.</param>
/// <param name="Id">The id of its record.</param>
/// <param name="State">The status of a release, the level of a freeze, the kind of an event.</param>
/// <param name="Title">What calendars show.</param>
/// <param name="Description">More of it, in lines.</param>
/// <param name="Page">Where the site tells everything.</param>
/// <param name="Span">When it happens; of a series, its first occurrence. Includes its start and excludes its end.</param>
/// <param name="Zone">The zone that it is planned in.</param>
internal sealed record FeedEntry(
    string Uid,
    string Kind,
    string Id,
    string? State,
    string Title,
    string Description,
    Address Page,
    Interval Span,
    DateTimeZone Zone)
{
    public required FeedStatus Status { get; init; }

    /// <summary>Whether it takes nobody's time: it is there to be known.</summary>
    public required bool IsInformation { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>The commit that changed it last. Never the time of a build, where there is a commit.</summary>
    public required Instant Modified { get; init; }

    /// <summary>How many commits moved it or changed its status; null where they cannot be counted.</summary>
    public required int? Sequence { get; init; }

    /// <summary>How it repeats, or null.</summary>
    public FeedSeries? Series { get; init; }

    /// <summary>The lists that it is in.</summary>
    public required IReadOnlySet<FeedKey> Feeds { get; init; }
}
