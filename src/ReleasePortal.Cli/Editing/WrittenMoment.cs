using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Cli.Editing;

/// <summary>Writes a time in the form that another one has: in UTC, with an offset, or on the clock of a zone that stands beside it.</summary>
internal static class WrittenMoment
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    /// <param name="at">The time.</param>
    /// <param name="like">What is written where it goes; its zone is the one beside it.</param>
    /// <param name="zone">The zone that is named beside it; null where none is.</param>
    public static string Of(Instant at, Moment like, DateTimeZone? zone)
    {
        if (zone is not null && zone.MapLocal(at.InZone(zone).LocalDateTime).Count == 1)
            return Short(at.InZone(zone).LocalDateTime);
        var offset = zone is null ? like.Zone.GetUtcOffset(at) : zone.GetUtcOffset(at);
        return offset == Offset.Zero ? InstantPattern.General.Format(at) : $"{Seconds.Format(at.WithOffset(offset).LocalDateTime)}{OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(offset)}";
    }

    private static string Short(LocalDateTime local) => local.Second == 0 ? Minutes.Format(local) : Seconds.Format(local);
}
