using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Catalogue;

[Description("A place where services run.")]
public sealed record DeploymentEnvironment(
    RecordHeader Header,
    [Key("The name people use.", Example = "Production EU")] string Title,
    [Key("How far it is from customers.")] Stage Stage,
    [Key("Where in the world it is; regions that share a name are one region.", Example = "eu", Pattern = "[a-z0-9][a-z0-9-]*", PatternWords = "lower-case letters, digits and dashes")] string Region,
    [Key("Its local zone, an IANA name.", Example = "Europe/Berlin")] DateTimeZone TimeZone,
    [Key("Whether only one release may use it at a time.")] bool Exclusive = false,
    [Key("The environment that follows on the way to production.")] Ref<DeploymentEnvironment>? PromotesTo = null) : Record(Header);
