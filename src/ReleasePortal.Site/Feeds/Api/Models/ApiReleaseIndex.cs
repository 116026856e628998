using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("The files that have the releases, so that none has all of a long history.")]
internal sealed record ApiReleaseIndex(
    [Key("The version of the format.")] int Format,
    [Key("The releases that have yet to end.")] string Upcoming,
    [Key("All releases by the year in which their window starts, the latest year first.")] IReadOnlyList<ApiYear> Years);
