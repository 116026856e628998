namespace ReleasePortal.Site.Feeds.Api;

/// <summary>Files of the site for programs whose form a standard, or a schema written by hand, promises.</summary>
/// <param name="Path">Below the site's root; what differs from file to file stands in braces.</param>
/// <param name="Schema">The name of its schema; null where a standard says what it looks like.</param>
internal sealed record OtherFile(string Path, string Title, string Tells, string MediaType, string? Schema = null)
{
    public static readonly IReadOnlyList<OtherFile> All =
    [
        new("/feeds/{feed}.atom", "News as Atom", "The newest news of one feed; which feeds there are says the index.", "application/atom+xml"),
        new("/feeds/{feed}.json", "News as JSON Feed", "The same news as JSON Feed 1.1.", "application/feed+json"),
        new("/calendar/{calendar}.ics", "A calendar", "Releases, freezes, change windows and business events as iCalendar; which calendars there are says the index.", "text/calendar"),
        new("/calendar/{calendar}.json", "A calendar as JSON", "The same entries for programs.", "application/json", "calendar-feed"),
        new("/api/v1/kpis.json", "All KPIs", "Every figure of every KPI, by month and by segment.", "application/json", "kpi-report"),
        new("/api/v1/kpis/{kpi}.json", "What one KPI counts", "Everything that one KPI counts and leaves out, with reasons.", "application/json", "kpi-records"),
        new("/api/v1/kpis.csv", "All KPIs as a table", "The same figures for spreadsheets.", "text/csv"),
        new("/api/v1/kpis.txt", "All KPIs for dashboards", "The figures of the last 90 days as OpenMetrics 1.0.", "application/openmetrics-text; version=1.0.0; charset=utf-8"),
        new("/releases/{id}/audit/audit.json", "The papers of a release", "What an audit asks for, with digests and what is missing.", "application/json", "audit"),
        new("/badges/{product}.svg", "Badge of a product", "The version in production, as a picture for READMEs.", "image/svg+xml"),
        new("/badges/next/{product}.svg", "Badge of the next release", "Its version, its day and how ready it is.", "image/svg+xml"),
        new("/badges/kpi/{kpi}.svg", "Badge of a KPI", "Its value in the last 90 days, and whether it reaches its target.", "image/svg+xml"),
    ];
}
