using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Releases;

[Description("One part of a rollout. It names the environment, region or ring that it reaches.")]
[InOrder(nameof(Start), nameof(End), Strict = true)]
[OneOf(nameof(Environment), nameof(Region), nameof(Ring), Required = true)]
public sealed record Phase(
    Origin Origin,
    [Key("Its start.", Example = "2026-11-24T20:00")] Moment Start,
    [Key("Its end; after the start.", Example = "2026-11-24T21:00")] Moment End,
    [Key("The environment it reaches.", Example = "production-eu")] Ref<DeploymentEnvironment>? Environment = null,
    [Key("The region it reaches.", Example = "eu")] Ref<Region>? Region = null,
    [Key("The ring it reaches.", Example = "10 percent")] string? Ring = null,
    [Key("The zone of local times, an IANA name; needed where a time has no offset.", Example = "Europe/Berlin")] DateTimeZone? TimeZone = null)
{
    /// <inheritdoc cref="Window.Zone"/>
    public DateTimeZone Zone => TimeZone ?? Start.Zone;

    public Interval Interval => new(Start.Instant, End.Instant);
}
