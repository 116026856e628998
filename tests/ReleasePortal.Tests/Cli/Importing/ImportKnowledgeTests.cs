using ReleasePortal.Cli;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Importing;

/// <summary>Bugs become known issues, incidents incidents, and events of a calendar freezes.</summary>
public sealed class ImportKnowledgeTests : IDisposable
{
    private readonly ImportedFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("jira.csv")]
    [InlineData("jira.json")]
    public async Task Bugs_of_Jira_become_known_issues(string file)
    {
        await folder.Run("import", "jira", $"exports/{file}", "--product", "shop", "--service", "shop-api", "--audience", "internal");

        var lines = folder.Lines("content/known-issues/shop-12.yml");
        Assert.Contains("title: Basket counts removed articles", lines);
        Assert.Contains("status: investigating", lines);
        Assert.Contains("severity: 3", lines);
        Assert.Contains("affected: 1.0.0 || 1.0.1", lines.Select(line => line.Replace("\"", "", StringComparison.Ordinal)));
        Assert.Contains("reported_at: 2026-10-02", lines);
        Assert.Contains(lines, line => line.Contains("until the next page is opened.", StringComparison.Ordinal));
        Assert.Equal(file == "jira.csv", folder.Said.Contains("jira.csv, line 4: left out: it is no bug but \"Story\".", StringComparison.Ordinal));
        Found.Nothing(folder.Wrong());
    }

    [Theory]
    [InlineData("azure-boards.csv")]
    [InlineData("azure-boards.json")]
    public async Task Bugs_of_Azure_Boards_become_known_issues(string file)
    {
        await folder.Run("import", "azure-boards", $"exports/{file}", "--product", "shop", "--audience", "internal", "--date-order", "mdy");

        var lines = folder.Lines("content/known-issues/work-item-16504.yml");
        Assert.Contains("severity: 3", lines);
        Assert.Contains("reported_at: 2026-10-02", lines);
        Assert.Contains(lines, line => line.Contains("The mail is in English & German.", StringComparison.Ordinal));
        Found.Nothing(folder.Wrong());
    }

    [Fact]
    public async Task A_date_that_can_be_read_in_two_ways_is_not_guessed()
    {
        Assert.Equal(ExitStatus.FindingsBlock, await folder.Run("import", "azure-boards", "exports/azure-boards.csv", "--product", "shop", "--audience", "internal"));

        Assert.Contains("line 2: not mapped: reported_at (Created Date): \"10/2/2026 9:14:03 AM\": day and month cannot be told apart: say --date-order dmy or --date-order mdy", folder.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PagerDuty_knows_when_something_was_noticed_and_people_say_when_it_began()
    {
        Assert.Equal(ExitStatus.WrongUse, await folder.Run("import", "pagerduty", "exports/pagerduty.json", "--service", "shop-api"));
        Assert.Contains("The files do not say started_at, impact", folder.Said, StringComparison.Ordinal);
        Assert.Contains("--column started_at=COLUMN", folder.Said, StringComparison.Ordinal);

        await folder.Run("import", "pagerduty", "exports/pagerduty.json", "--service", "shop-api", "--column", "started_at=created_at", "--impact", "Not written down there.");

        var lines = folder.Lines("content/incidents/pagerduty-1234.md");
        Assert.Contains("severity: 2", lines);
        Assert.Contains("detected_at: 2026-10-06T21:30:42Z", lines);
        Assert.Contains("restored_at: 2026-10-06T22:38:23Z", lines);
        Assert.Contains("<https://shop-example.pagerduty.com/incidents/PT4KHLK>", folder.Read("content/incidents/pagerduty-1234.md"), StringComparison.Ordinal);
        Found.Nothing(folder.Wrong());
    }

    [Fact]
    public async Task Opsgenie_names_services_by_ids_that_a_mapping_file_translates()
    {
        Assert.Equal(ExitStatus.FindingsBlock, await folder.Run("import", "opsgenie", "exports/opsgenie.json"));
        Assert.Contains("opsgenie.json, data[0]: not mapped: REF", folder.Said, StringComparison.Ordinal);
        folder.Export("map.yml", "words:\n  services: { 59591948-d418-4bb9-af16-170d6b232b7d: shop-api }\n"u8.ToArray());

        await folder.Run("import", "opsgenie", "exports/opsgenie.json", "--map", "exports/map.yml");

        Assert.Contains("started_at: 2026-10-20T17:06:16Z", folder.Lines("content/incidents/opsgenie-7.md"));
        Assert.Contains("services: [shop-api]", folder.Lines("content/incidents/opsgenie-7.md"));
        Found.Nothing(folder.Wrong());
    }

    [Fact]
    public async Task Events_become_freezes_on_their_own_clock()
    {
        await folder.Run("import", "freezes", "exports/freezes.ics", "--level", "soft", "--team", "web", "--time-zone", "Europe/Berlin");

        var closing = folder.Lines("content/calendar/freezes/month-end-closing-2026-11-30.yml");
        Assert.Contains("start: 2026-11-30T18:00:00", closing);
        Assert.Contains("end: 2026-12-01T08:00:00", closing);
        Assert.Contains("time_zone: Europe/Berlin", closing);
        Assert.Contains("reason: Finance closes the month, and wants no surprises until it is done.", closing);
        Assert.Contains("  rule: FREQ=MONTHLY;BYMONTHDAY=-1", closing);
        Assert.Contains(closing, line => line.Contains("2027-02-28", StringComparison.Ordinal));
        Assert.Contains("time_zone: Europe/Berlin", folder.Lines("content/calendar/freezes/inventory-2027-01-04.yml"));
        Assert.Contains("reason: Stock is counted.", folder.Lines("content/calendar/freezes/inventory-2027-01-04.yml"));
        Assert.Contains("end: 2027-01-02T00:00:00", folder.Lines("content/calendar/freezes/new-year-2027-01-01.yml"));
        Assert.Contains("freezes.ics, line 36: left out: it is cancelled.", folder.Said, StringComparison.Ordinal);
        Found.Nothing(folder.Wrong());
    }
}
