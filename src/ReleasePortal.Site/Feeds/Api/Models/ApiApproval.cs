using NodaTime;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("One word on a plan.")]
internal sealed record ApiApproval(
    [Key("The id of the role.")] string Role,
    [Key("The handle of whoever spoke.")] string By,
    [Key("When.")] Instant At,
    [Key("What was said.")] ApprovalDecision Decision);
