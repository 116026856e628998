using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Catalogue;

[Description("Where source code lives.")]
public sealed record CodeRepository(
    Origin Origin,
    [Key("The address people open.", Example = "https://git.example/payments/api")] WebAddress Url,
    [Key("The folder inside it, when it holds more than one service.", Example = "services/api")] string? Path = null);
