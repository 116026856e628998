using NodaTime;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.History;

/// <summary>What a published version of a release said, as far as it can be read.</summary>
public sealed class PublishedPlan
{
    private readonly IReadOnlyDictionary<string, string> watched;

    /// <param name="version">What the branch held.</param>
    /// <param name="at">When the branch got it.</param>
    public PublishedPlan(PublishedVersion version, Instant at) => (Version, At, watched) = (version, at, version.Watched);

    public PublishedVersion Version { get; }

    /// <summary>When the branch got it, by the clocks that can be believed: see <see cref="BranchClock"/>.</summary>
    public Instant At { get; }

    /// <summary>Null where none of the life cycle was written.</summary>
    public ReleaseStatus? Status => StatusOf(Version);

    /// <summary>Includes its start and excludes its end; null where it could not be read.</summary>
    public Interval? Window =>
        Time("window.start", ZoneOfWindow) is { } start && Time("window.end", ZoneOfWindow) is { } end && start < end ? new Interval(start, end) : null;

    /// <summary>From when on the scope was to stay as it was.</summary>
    public Instant? ScopeFreeze => Time("scope_freeze", zone: null);

    /// <summary>Whether it carries a decision to go, with or without conditions.</summary>
    public bool IsGo => watched.GetValueOrDefault("decision.verdict") is "go" or "conditional";

    /// <summary>Whether it says that it came from another system.</summary>
    public bool IsImported => watched.ContainsKey("history.source");

    /// <summary>The commit that its decision judged, as it was written.</summary>
    public string? JudgedCommit => watched.GetValueOrDefault("decision.commit");

    public PublishedScope Scope => PublishedScope.Of(watched);

    private DateTimeZone? ZoneOfWindow => watched.TryGetValue("window.time_zone", out var id) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;

    /// <summary>All that the branch has held of a release up to the instant of a clock, one after the other, without the times when it was removed.</summary>
    public static IReadOnlyList<PublishedPlan> Of(RecordTrail trail, BranchClock clock) =>
    [
        .. from version in trail.Published
           where !version.IsRemoved
           let at = clock.At(version.Number)
           where at is not null
           select new PublishedPlan(version, at.Value),
    ];

    /// <summary>The status that a version gives a release; null where it is none that there is.</summary>
    public static ReleaseStatus? StatusOf(PublishedVersion version) => ReadStatus(version.Watched.GetValueOrDefault("status"));

    /// <param name="written">Such as <c>in_progress</c>.</param>
    /// <returns>Null where there is no such status.</returns>
    public static ReleaseStatus? ReadStatus(string? written) =>
        Enum.GetValues<ReleaseStatus>().Cast<ReleaseStatus?>().FirstOrDefault(status => KebabCase.Snake(status.ToString()!) == written);

    private Instant? Time(string key, DateTimeZone? zone) =>
        watched.GetValueOrDefault(key) is { } text ? WrittenTime.Parse(text)?.In(zone) : null;
}
