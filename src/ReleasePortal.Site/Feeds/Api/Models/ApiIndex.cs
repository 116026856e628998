using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("Where everything is, and what it was made from. Begin here.")]
internal sealed record ApiIndex(
    [Key("The version of the format; it stands in the address too.")] int Format,
    [Key("The title of the portal.")] string Portal,
    [Key("Whose portal it is.")] string Organisation,
    [Key("The zone in which the portal counts days: an IANA name.")] string TimeZone,
    [Key("The instant that all files speak of as now.")] Instant Now,
    [Key("The commit of the records; null where files were read as they were on disk.")] string? Commit,
    [Key("When that was committed.")] Instant? CommittedAt,
    [Key("The program and its version.")] string Generator,
    [Key("The page that explains all files.")] string Documentation,
    [Key("The same for programs: an OpenAPI description.")] string Openapi,
    [Key("The list of all files of the site with their SHA-256.")] string Manifest,
    [Key("The lists of this interface.")] IReadOnlyList<ApiCollection> Collections,
    [Key("What can be subscribed to in a feed reader.")] IReadOnlyList<ApiFeed> Feeds,
    [Key("What can be subscribed to in a calendar.")] IReadOnlyList<ApiCalendar> Calendars,
    [Key("All KPIs as JSON.")] string Kpis,
    [Key("The KPIs as OpenMetrics, for dashboards.")] string Metrics);
