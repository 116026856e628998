using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Portal;

[Description("Where the portal's records are hosted.")]
public sealed record HostedRepository(
    Origin Origin,
    [Key("The address people open.", Example = "https://git.example/release/portal")] WebAddress Url,
    [Key("What kind of host it is; it decides the form of links.")] HostKind Kind,
    [Key("The default branch.", Example = "main")] string Branch = "main");
