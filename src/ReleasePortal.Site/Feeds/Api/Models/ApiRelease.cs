using NodaTime;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("A release in short.")]
internal sealed record ApiRelease(
    [Key("Its id, which never changes.")] string Id,
    [Key("Its name without the version.")] string Title,
    [Key("The id of the product.")] string Product,
    [Key("The version of the product after it.")] string Version,
    [Key("How it is governed.")] ReleaseType Type,
    [Key("How far it is.")] ReleaseStatus Status,
    [Key("How it stands; null once it has started.")] Standing? Standing,
    [Key("The id of the team that answers for it.")] string Owner,
    [Key("What it brings.")] string Summary,
    [Key("The start of its window, included.")] Instant Start,
    [Key("The end of its window, excluded.")] Instant End,
    [Key("The zone that it is planned in: an IANA name, or a fixed offset.")] string TimeZone,
    [Key("The release train it rides.")] string? Train,
    [Key("What is deployed.")] IReadOnlyList<ApiVersion> Services,
    [Key("The go/no-go decision; null until it is taken.")] Verdict? Decision,
    [Key("The page of the portal that tells everything.")] string Url,
    [Key("The file with everything about it.")] string Data);
