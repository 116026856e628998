using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Releases;

[Description("The time a release is planned for. Includes its start and excludes its end.")]
[InOrder(nameof(Start), nameof(End), Strict = true)]
public sealed record Window(
    Origin Origin,
    [Key("Its start.", Example = "2026-11-24T20:00")] Moment Start,
    [Key("Its end; after the start.", Example = "2026-11-24T22:00")] Moment End,
    [Key("The zone of local times, an IANA name; needed where a time has no offset.", Example = "Europe/Berlin")] DateTimeZone? TimeZone = null)
{
    /// <summary>On whose clock it is written: the named zone, else the one of its start.</summary>
    public DateTimeZone Zone => TimeZone ?? Start.Zone;

    public Interval Interval => new(Start.Instant, End.Instant);
}
