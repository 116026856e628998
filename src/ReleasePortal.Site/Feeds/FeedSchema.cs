using System.Reflection;
using System.Text;
using ReleasePortal.Site.Feeds.Api;

namespace ReleasePortal.Site;

/// <summary>The schemas of the JSON that the site carries for programs, which are promises: most are written by hand, that of the interface follows from its models.</summary>
public static class FeedSchema
{
    public const string Calendar = "calendar-feed.schema.json";

    /// <summary>Of all KPIs.</summary>
    public const string Kpis = "kpi-report.schema.json";

    /// <summary>Of all that one KPI counts and leaves out.</summary>
    public const string KpiRecords = "kpi-records.schema.json";

    /// <summary>Of the papers of a release.</summary>
    public const string Audit = "audit.schema.json";

    /// <summary>Of all files of the interface in one: each is one of its definitions.</summary>
    public const string Api = "api-v1.schema.json";

    public static IEnumerable<KeyValuePair<string, string>> Files => ByHand.Append(KeyValuePair.Create(Api, Encoding.UTF8.GetString(ApiText.Of(ApiSchema.OfAll(ApiBook.Models, Api)))));

    /// <summary>Those that nothing is reflected in.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> ByHand => ((string[])[Calendar, Kpis, KpiRecords, Audit]).Select(name =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return KeyValuePair.Create(name, reader.ReadToEnd());
    });
}
