using ReleasePortal.Repository.Imports;

namespace ReleasePortal.Cli.Importing;

/// <summary>What was shipped or changed: it becomes a release with a declared history.</summary>
internal static class ReleaseSources
{
    public static readonly ImportSource GitHub = new("github-releases", "GitHub Releases", "release", [".json"], [],
    [
        new("title", ImportForm.Line),
        new("version", ImportForm.Version, "version"),
        new("summary", ImportForm.Line, "name"),
        new("window.start", ImportForm.Moment, "published_at"),
        new("services", ImportForm.Name),
        new("tag", ImportForm.Line, "tag_name"),
    ])
    {
        Id = (_, values) => $"{values.GetValueOrDefault("product")}-{values.GetValueOrDefault("version")}",
        LeaveOut = row => row.First("draft") == "true" ? "it is a draft, which nobody was given" : row.First("prerelease") == "true" ? "it is a prerelease" : null,
        Prepare = row => With(row, "version", row.First("tag_name") is ['v' or 'V', >= '0' and <= '9', ..] tag ? tag[1..] : row.First("tag_name")),
    };

    public static readonly ImportSource ServiceNow = new("servicenow", "ServiceNow", "release", [".csv"], [],
    [
        new("title", ImportForm.Line),
        new("version", ImportForm.Version),
        new("type", ImportForm.Word, "type") { Words = ImportField.WordsOf(("standard", ["normal", "standard"]), ("emergency", ["emergency"])) },
        new("status", ImportForm.Word, "state and close_code")
        {
            Words = ImportField.WordsOf(
                ("proposed", ["New", "Assess", "-5", "-4"]), ("planned", ["Authorize", "-3"]), ("approved", ["Scheduled", "-2"]), ("in_progress", ["Implement", "-1"]), ("validating", ["Review", "0"]),
                ("completed", ["Closed, Successful", "Closed, Successful with issues", "3, successful", "3, successful_issues"]), ("failed", ["Closed, Unsuccessful", "3, unsuccessful"]), ("cancelled", ["Canceled", "4"])),
        },
        new("owner", ImportForm.Name, "assignment_group"),
        new("summary", ImportForm.Line, "short_description"),
        new("justification", ImportForm.Text, "justification"),
        new("window.start", ImportForm.Moment, "start_date"),
        new("window.end", ImportForm.Moment, "end_date"),
        new("services", ImportForm.Name, "cmdb_ci"),
        new("history.submitted", ImportForm.Moment, "opened_at", "sys_created_on"),
        new("history.baseline.window.start", ImportForm.Moment, "approved start_date"),
        new("history.baseline.window.end", ImportForm.Moment, "approved end_date"),
    ])
    {
        Id = (row, _) => row.First("number") ?? "",
        Prepare = row => Approved(With(row, "state and close_code", row.First("state") is "Closed" or "3" ? $"{row.First("state")}, {row.First("close_code") ?? "without close_code"}" : row.First("state"))),
    };

    /// <summary>Only what was approved is a promise.</summary>
    private static ForeignRow Approved(ForeignRow row) => row.First("approval")?.Equals("approved", StringComparison.OrdinalIgnoreCase) != true ? row
        : With(With(row, "approved start_date", row.First("start_date")), "approved end_date", row.First("end_date"));

    private static ForeignRow With(ForeignRow row, string column, string? value) => value is null ? row
        : row with { Values = new Dictionary<string, IReadOnlyList<string>>(row.Values, StringComparer.OrdinalIgnoreCase) { [column] = [value] } };
}
