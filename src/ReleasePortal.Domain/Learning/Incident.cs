using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Learning;

[Description("Something that went wrong in production. The body is the blameless review.")]
[InOrder(nameof(StartedAt), nameof(DetectedAt))]
[InOrder(nameof(DetectedAt), nameof(RestoredAt))]
[OneOf(nameof(CausedBy), nameof(NotCausedByRelease))]
public sealed record Incident(
    RecordHeader Header,
    [Key("What customers noticed.", Example = "Checkout timed out for one in five customers")] string Title,
    [Key("How bad, from 1 (critical) to 4 (minor).", Min = 1, Max = 4)] int Severity,
    [Key("The services that were hit.", NotEmpty = true)] IReadOnlyList<Ref<Service>> Services,
    [Key("When it began.", Example = "2026-11-04T09:12:00Z", Happened = true)] Moment StartedAt,
    [Key("When it was noticed.", Example = "2026-11-04T09:20:00Z", Happened = true)] Moment DetectedAt,
    [Key("What it meant for customers, in one or two sentences.")] string Impact,
    [Key("When service was restored; left out while it is open.", Example = "2026-11-04T10:02:00Z", Happened = true)] Moment? RestoredAt = null,
    [Key("The releases that caused it; only what is known, never a guess.")] IReadOnlyList<Ref<Release>> CausedBy = null!,
    [Key("Why no release caused it. Left out with caused_by while the cause is not known.")] string? NotCausedByRelease = null,
    [Key("The release that fixed it for good.", Example = "web-shop-2026.45")] Ref<Release>? FixedBy = null,
    [Key("What happened when.")] IReadOnlyList<TimelineEntry> Timeline = null!,
    [Key("What is done so that it does not happen again.")] IReadOnlyList<ActionItem> Actions = null!) : Record(Header);
