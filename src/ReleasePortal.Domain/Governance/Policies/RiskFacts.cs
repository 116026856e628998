using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Policies;

[Description("How risky a release is.")]
public sealed record RiskFacts(
    [Spread] RiskInputs? Inputs,
    [Key("The points of its change risk, from 0 to 100.")] int Points,
    [Key("Its band: low (0 to 25 points), moderate (26 to 50) or high (51 and more, or vetoed).")] RiskBand Band,
    [Key("What makes the risk high whatever its points are.")] IReadOnlyList<string> Vetoes);
