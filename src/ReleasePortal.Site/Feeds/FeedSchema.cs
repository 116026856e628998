using System.Reflection;

namespace ReleasePortal.Site;

/// <summary>The schemas of the JSON that the site carries for programs, which are written by hand because they are promises.</summary>
public static class FeedSchema
{
    public const string Calendar = "calendar-feed.schema.json";

    /// <summary>Of all KPIs.</summary>
    public const string Kpis = "kpi-report.schema.json";

    /// <summary>Of all that one KPI counts and leaves out.</summary>
    public const string KpiRecords = "kpi-records.schema.json";

    /// <summary>Of the papers of a release.</summary>
    public const string Audit = "audit.schema.json";

    public static IEnumerable<KeyValuePair<string, string>> Files => ((string[])[Calendar, Kpis, KpiRecords, Audit]).Select(name =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return KeyValuePair.Create(name, reader.ReadToEnd());
    });
}
