using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Feeds.Api;

/// <summary>Where the interface is. Ids stand in folders of their own, so that none of them can meet a name of ours.</summary>
internal static class ApiAddresses
{
    public static readonly Address Page = new("api/");
    public static readonly Address Index = File("index.json");
    public static readonly Address OpenApi = File("openapi.json");
    public static readonly Address Releases = File("releases.json");
    public static readonly Address Upcoming = File("upcoming.json");

    public static Address File(string path) => new($"api/v1/{path}");

    public static Address Of(Release release) => File($"releases/{release.Id}.json");

    public static Address Of(int year) => File($"releases/by-year/{year}.json");

    public static Address SchemaOf(string name) => File($"schemas/{name}.schema.json");

    public static Address PageOf(string name) => Page.Below(name);
}
