using NodaTime;

namespace ReleasePortal.Repository.History;

/// <summary>Commits count the seconds since 1970.</summary>
internal static class CommitTime
{
    /// <summary>The end of the year 9999.</summary>
    private const long LastSecond = 253_402_300_799;

    /// <returns>Null of a number that no clock of a person shows.</returns>
    public static Instant? Of(long seconds) => seconds is >= 0 and <= LastSecond ? Instant.FromUnixTimeSeconds(seconds) : null;
}
