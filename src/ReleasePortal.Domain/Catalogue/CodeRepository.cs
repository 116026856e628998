using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Catalogue;

[Description("Where source code lives.")]
public sealed record CodeRepository(
    Origin Origin,
    [Key("The address people open.", Example = "https://git.example/payments/api")] WebAddress Url,
    [Key("The folder inside it, when it holds more than one service.", Example = "services/api")] string? Path = null)
{
    /// <summary>The path with a slash between names and none around them; null where the whole repository is the service's.</summary>
    public string? Folder => Path?.Trim('/') is { Length: > 0 } folder && folder != "." ? folder : null;
}
