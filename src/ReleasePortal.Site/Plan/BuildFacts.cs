using NodaTime;
using ReleasePortal.Domain.Kpis;

namespace ReleasePortal.Site;

/// <summary>What a build knows besides its records; the site's bytes depend on nothing else.</summary>
/// <param name="Now">The instant the pages speak of as now.</param>
/// <param name="CommitId">The commit that was read, or null for a working tree.</param>
/// <param name="CommitTime">When it was committed.</param>
/// <param name="GeneratorVersion">The version of this program.</param>
public sealed record BuildFacts(Instant Now, string? CommitId, Instant? CommitTime, string GeneratorVersion)
{
    /// <summary>Whether the records of then were asked for, and not those that hold now.</summary>
    public bool IsPast { get; init; }

    /// <summary>Whose portal it is; null for the whole one.</summary>
    public string? Audience { get; init; }

    /// <summary>What past months were when they were closed, as far as anybody asked.</summary>
    public IReadOnlyList<MonthClosing> Closings { get; init; } = [];
}
