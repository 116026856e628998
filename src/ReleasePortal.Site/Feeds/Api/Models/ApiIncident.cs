using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("Something that went wrong in production.")]
internal sealed record ApiIncident(
    [Key("Its id, which never changes.")] string Id,
    [Key("What customers noticed.")] string Title,
    [Key("From 1, critical, to 4, minor.")] int Severity,
    [Key("The ids of the services that were hit.")] IReadOnlyList<string> Services,
    [Key("When it began.")] Instant StartedAt,
    [Key("When it was noticed.")] Instant DetectedAt,
    [Key("When service was restored; null while it is open.")] Instant? RestoredAt,
    [Key("What it meant for customers.")] string Impact,
    [Key("The ids of releases that caused it.")] IReadOnlyList<string> CausedBy,
    [Key("Why no release caused it; null where one did, or nobody knows yet.")] string? NotCausedByRelease,
    [Key("The id of the release that fixed it for good.")] string? FixedBy,
    [Key("The page of the portal that tells everything.")] string Url);
