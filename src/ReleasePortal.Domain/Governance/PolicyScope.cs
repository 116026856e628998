using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance;

[Description("Releases that a policy is about. An empty list means all.")]
public sealed record PolicyScope(
    Origin Origin,
    [Key("Release types.")] IReadOnlyList<ReleaseType> ReleaseTypes,
    [Key("The highest tier among the release's services.", Min = 1, Max = 4)] IReadOnlyList<int> Tiers,
    [Key("Risk bands.")] IReadOnlyList<RiskBand> RiskBands,
    [Key("Profiles of the portal.")] IReadOnlyList<Profile> Profiles,
    [Key("Environments the release reaches.")] IReadOnlyList<Ref<DeploymentEnvironment>> Environments);
