using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Catalogue;

[Description("A place to look at a service.")]
public sealed record ServiceLink(
    Origin Origin,
    [Key("What one finds there.", Example = "Latency and errors")] string Title,
    [Key("Its address.", Example = "https://metrics.example/d/payments")] WebAddress Url,
    [Key("What kind of place it is.")] ServiceLinkKind Kind);
