using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Policies;

[Description("Open known issues of the product, in a service that the release ships or in none that is named, that its version has or may have.")]
public sealed record KnownIssueFacts(
    [Key("Their ids.")] IReadOnlyList<string> Open,
    [Key("How many are serious (severity 1 or 2) and accepted by nobody.", Example = "0")] int UnacceptedSerious,
    [Key("How many have no workaround.")] int WithoutWorkaround);
