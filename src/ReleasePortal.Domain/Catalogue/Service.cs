using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Catalogue;

[Description("Something that is deployed on its own.")]
public sealed record Service(
    RecordHeader Header,
    [Key("The name people use.", Example = "Payments API")] string Title,
    [Key("What it does, in one sentence.")] string Summary,
    [Key("The product it belongs to.", Example = "payments")] Ref<Product> Product,
    [Key("The team that owns it.", Example = "payments")] Ref<Team> Owner,
    [Key("How much depends on it: 1 is the most critical, 4 the least.", Min = 1, Max = 4)] int Tier,
    [Key("Where its source code lives.")] CodeRepository? Repository = null,
    [Key("Where it runs.", NotEmpty = true)] IReadOnlyList<Ref<DeploymentEnvironment>> Environments = null!,
    [Key("The services it cannot work without.")] IReadOnlyList<Ref<Service>> DependsOn = null!,
    [Key("How changes to it are made and rolled out.")] DeliveryStrategy? Strategy = null,
    [Key("Dashboards, monitors and other places to look.")] IReadOnlyList<ServiceLink> Links = null!,
    [Key("Whether it may only be released inside a change window.")] bool RequiresWindow = false,
    [Key("Whether it is still released; a retired service stays for its history.")] ServiceState State = ServiceState.Active) : Record(Header);
