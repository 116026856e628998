using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Releases;

[Description("One message to one audience.")]
public sealed record Communication(
    Origin Origin,
    [Key("Who is told.", Example = "customer")] Ref<Audience> Audience,
    [Key("At which point of the release.")] Milestone Milestone,
    [Key("Where it is sent.", Example = "status page")] string Channel,
    [Key("When it must be out: before or after the start of the window (T-24h, T+30m, T-7d) or a fixed moment.", Example = "T-24h")] Due Due,
    [Key("The role that sends it.", Example = "comms-lead")] Ref<Role> Owner,
    [Key("When it was sent.", Example = "2026-11-23T20:05:00Z")] Moment? SentAt = null);
