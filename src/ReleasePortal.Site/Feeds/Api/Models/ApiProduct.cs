using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("What customers know by name.")]
internal sealed record ApiProduct(
    [Key("Its id, which never changes.")] string Id,
    [Key("The name people use.")] string Title,
    [Key("What it does.")] string Summary,
    [Key("The id of the team that answers for it.")] string Owner,
    [Key("Where customers get help.")] string SupportContact,
    [Key("How its versions are compared.")] VersionScheme VersionScheme,
    [Key("The widest audience that may read about it.")] string Audience,
    [Key("The ids of its services.")] IReadOnlyList<string> Services,
    [Key("The version that was released last; null before the first.")] string? Version,
    [Key("The id of the next release; null where none is planned.")] string? NextRelease,
    [Key("The page of the portal that tells everything.")] string Url,
    [Key("An SVG with its version, for READMEs.")] string Badge,
    [Key("An SVG with its next release.")] string NextBadge);
