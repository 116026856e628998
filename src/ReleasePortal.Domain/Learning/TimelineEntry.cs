using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Learning;

[Description("One thing that happened, and when.")]
public sealed record TimelineEntry(
    Origin Origin,
    [Key("When.", Example = "2026-11-04T09:20:00Z", Happened = true)] Moment At,
    [Key("What happened.")] string Text);
