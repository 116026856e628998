using ReleasePortal.Repository.Imports;

namespace ReleasePortal.Cli.Importing;

/// <summary>Trackers: their bugs become known issues.</summary>
internal static class IssueSources
{
    public static readonly ImportSource Jira = new("jira", "Jira", "known issue", [".csv", ".json"], ["issues"],
    [
        new("title", ImportForm.Line, "Summary", "fields.summary"),
        new("services", ImportForm.Name),
        new("status", ImportForm.Word, "Status", "fields.status.name")
        {
            Words = ImportField.WordsOf(
                ("reported", ["To Do", "Open", "Backlog", "Selected for Development", "Reopened"]), ("investigating", ["In Progress", "In Review"]), ("resolved", ["Done", "Resolved", "Closed"])),
        },
        new("severity", ImportForm.Word, "Priority", "fields.priority.name")
        {
            Words = ImportField.WordsOf(("1", ["Highest", "Blocker", "Critical"]), ("2", ["High", "Major"]), ("3", ["Medium", "Minor"]), ("4", ["Low", "Lowest", "Trivial"])),
        },
        new("affected", ImportForm.Versions, "Affects versions", "Affects Version/s", "fields.versions.name"),
        new("fixed_in", ImportForm.Version, "Fix versions", "Fix Version/s", "fields.fixVersions.name"),
        new("symptoms", ImportForm.Text, "Description", "fields.description", "fields.description.content.content.text"),
        new("reported_at", ImportForm.Day, "Created", "fields.created"),
    ])
    {
        Id = (row, _) => row.First("Issue key") ?? row.First("key") ?? "",
        LeaveOut = row => (row.First("Issue Type") ?? row.First("fields.issuetype.name")) is { } type && !type.Equals("Bug", StringComparison.OrdinalIgnoreCase) ? $"it is no bug but \"{type}\"" : null,
    };

    public static readonly ImportSource AzureBoards = new("azure-boards", "Azure Boards", "known issue", [".csv", ".json"], ["value"],
    [
        new("title", ImportForm.Line, "Title", "fields.System.Title"),
        new("services", ImportForm.Name),
        new("status", ImportForm.Word, "State", "fields.System.State")
        {
            Words = ImportField.WordsOf(("reported", ["New", "To Do", "Proposed"]), ("confirmed", ["Approved"]), ("investigating", ["Active", "Committed", "Doing"]), ("resolved", ["Resolved", "Closed", "Done"])),
        },
        new("severity", ImportForm.Word, "Severity", "fields.Microsoft.VSTS.Common.Severity")
        {
            Words = ImportField.WordsOf(("1", ["1 - Critical"]), ("2", ["2 - High"]), ("3", ["3 - Medium"]), ("4", ["4 - Low"])),
        },
        new("affected", ImportForm.Versions, "Found In", "fields.Microsoft.VSTS.Build.FoundIn"),
        new("fixed_in", ImportForm.Version, "Integration Build", "fields.Microsoft.VSTS.Build.IntegrationBuild"),
        new("symptoms", ImportForm.Html, "Repro Steps", "fields.Microsoft.VSTS.TCM.ReproSteps", "Description", "fields.System.Description"),
        new("reported_at", ImportForm.Day, "Created Date", "fields.System.CreatedDate"),
    ])
    {
        Id = (row, _) => (row.First("ID") ?? row.First("id")) is { } number ? $"work-item-{number}" : "",
        LeaveOut = row => (row.First("Work Item Type") ?? row.First("fields.System.WorkItemType")) is { } type && !type.Equals("Bug", StringComparison.OrdinalIgnoreCase) ? $"it is no bug but \"{type}\"" : null,
    };
}
