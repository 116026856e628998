using ReleasePortal.Repository.Imports;

namespace ReleasePortal.Cli.Importing;

/// <summary>What called people out: their incidents become incidents here. When something was noticed is in their files, when it began seldom is.</summary>
internal static class IncidentSources
{
    private static readonly IReadOnlyDictionary<string, string> Priorities = ImportField.WordsOf(("1", ["P1"]), ("2", ["P2"]), ("3", ["P3"]), ("4", ["P4", "P5"]));

    public static readonly ImportSource PagerDuty = new("pagerduty", "PagerDuty", "incident", [".json"], ["incidents"],
    [
        new("title", ImportForm.Line, "title"),
        new("severity", ImportForm.Word, "priority.summary") { Words = Priorities },
        new("services", ImportForm.Name, "service.summary"),
        new("started_at", ImportForm.Moment),
        new("detected_at", ImportForm.Moment, "created_at"),
        new("restored_at", ImportForm.Moment, "resolved_at"),
        new("impact", ImportForm.Text),
    ])
    {
        Id = (row, _) => row.First("incident_number") is { } number ? $"pagerduty-{number}" : "",
        LinkColumn = "html_url",
    };

    public static readonly ImportSource Opsgenie = new("opsgenie", "Opsgenie", "incident", [".json"], ["data"],
    [
        new("title", ImportForm.Line, "message"),
        new("severity", ImportForm.Word, "priority") { Words = Priorities },
        new("services", ImportForm.Name, "impactedServices"),
        new("started_at", ImportForm.Moment, "impactStartDate"),
        new("detected_at", ImportForm.Moment, "createdAt"),
        new("restored_at", ImportForm.Moment, "impactEndDate"),
        new("impact", ImportForm.Text, "description"),
    ])
    {
        Id = (row, _) => row.First("tinyId") is { } number ? $"opsgenie-{number}" : "",
        LinkColumn = "links.web",
    };
}
