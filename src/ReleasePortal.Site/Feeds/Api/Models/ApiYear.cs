using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("The releases of one year.")]
internal sealed record ApiYear(
    [Key("On the clock of the portal.")] int Year,
    [Key("How many there are.")] int Count,
    [Key("Where they are.")] string Url);
