using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Releases;

[Description("One change in a release.")]
public sealed record ScopeItem(
    Origin Origin,
    [Key("Its key in a tracker, or any id that stays the same.", Unique = true, Example = "PAY-812")] string Id,
    [Key("What changes.")] string Title,
    [Key("What kind of change it is.")] ChangeKind Kind,
    [Key("The services it touches.")] IReadOnlyList<Ref<Service>> Services = null!,
    [Key("The pull request or change that brought it.", Example = "https://git.example/payments/api/pull/482")] WebAddress? Change = null,
    [Key("When that was merged; lead time is counted from then.", Example = "2026-11-12T15:20:00Z", Happened = true)] Moment? MergedAt = null,
    [Key("The feature flag it ships behind.", Example = "partial-capture")] string? Flag = null,
    [Key("Whether customers can see it.")] bool CustomerVisible = false);
