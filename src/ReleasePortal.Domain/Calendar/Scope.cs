using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Calendar;

[Description("What a freeze, window or event covers. An empty list means everything; the except_ lists take away from it.")]
public sealed record Scope(
    Origin Origin,
    [Key("Products.")] IReadOnlyList<Ref<Product>> Products,
    [Key("Services.")] IReadOnlyList<Ref<Service>> Services,
    [Key("Service tiers.", Min = 1, Max = 4)] IReadOnlyList<int> Tiers,
    [Key("Environments.")] IReadOnlyList<Ref<DeploymentEnvironment>> Environments,
    [Key("Stages of environments.")] IReadOnlyList<Stage> Stages,
    [Key("Regions.")] IReadOnlyList<Ref<Region>> Regions,
    [Key("Release types.")] IReadOnlyList<ReleaseType> ReleaseTypes,
    [Key("Audiences.")] IReadOnlyList<Ref<Audience>> Audiences,
    [Key("Products that it does not cover.")] IReadOnlyList<Ref<Product>> ExceptProducts,
    [Key("Services that it does not cover.")] IReadOnlyList<Ref<Service>> ExceptServices,
    [Key("Service tiers that it does not cover.", Min = 1, Max = 4)] IReadOnlyList<int> ExceptTiers,
    [Key("Environments that it does not cover.")] IReadOnlyList<Ref<DeploymentEnvironment>> ExceptEnvironments,
    [Key("Stages that it does not cover.")] IReadOnlyList<Stage> ExceptStages,
    [Key("Regions that it does not cover.")] IReadOnlyList<Ref<Region>> ExceptRegions,
    [Key("Release types that it does not cover.")] IReadOnlyList<ReleaseType> ExceptReleaseTypes,
    [Key("Audiences that it does not cover.")] IReadOnlyList<Ref<Audience>> ExceptAudiences);
