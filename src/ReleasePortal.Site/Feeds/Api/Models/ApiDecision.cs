using NodaTime;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("The go/no-go decision.")]
internal sealed record ApiDecision(
    [Key("What was decided.")] Verdict Verdict,
    [Key("When.")] Instant At,
    [Key("The handle of whoever decided.")] string By,
    [Key("Conditions or reasons.")] string? Comment);
