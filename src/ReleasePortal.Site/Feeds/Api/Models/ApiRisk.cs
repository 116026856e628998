using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("How risky a release is; of one that is over, as it stood when it started.")]
internal sealed record ApiRisk(
    [Key("From 0 to 100.")] int Points,
    [Key("In one word.")] RiskBand Band);
