using ReleasePortal.Cli;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Importing;

/// <summary>Releases of GitHub and change requests of ServiceNow become releases whose history is declared.</summary>
public sealed class ImportReleasesTests : IDisposable
{
    private static readonly string[] GitHub =
    [
        "import", "github-releases", "exports/github-releases.json", "--product", "shop", "--service", "shop-api", "--team", "web", "--title", "Shop", "--type", "standard", "--status", "completed", "--duration", "PT1H",
    ];

    private readonly ImportedFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_published_release_becomes_a_record_and_drafts_and_prereleases_do_not()
    {
        await folder.Run(GitHub);

        var lines = folder.Lines("releases/shop-1.1.0/release.yml");
        Assert.Contains("version: \"1.1.0\"", lines);
        Assert.Contains("  start: 2026-09-15T08:02:11Z", lines);
        Assert.Contains("  end: 2026-09-15T09:02:11Z", lines);
        Assert.Contains("  source: GitHub Releases export, github-releases.json", lines);
        Assert.DoesNotContain(lines, line => line.TrimStart().StartsWith("submitted", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("shop-api", StringComparison.Ordinal) && line.Contains("v1.1.0", StringComparison.Ordinal));
        Assert.Contains("github-releases.json, [0]: left out: it is a draft", folder.Said, StringComparison.Ordinal);
        Assert.Contains("github-releases.json, [1]: left out: it is a prerelease", folder.Said, StringComparison.Ordinal);
        Assert.Contains("3 rows: 1 record written, 2 left out, 0 not mapped.", folder.Said, StringComparison.Ordinal);
        Found.Nothing(folder.Wrong());
    }

    [Fact]
    public async Task All_that_the_file_cannot_know_is_asked_for_in_one_message()
    {
        var before = folder.Files;

        Assert.Equal(ExitStatus.WrongUse, await folder.Run("import", "github-releases", "exports/github-releases.json"));

        Assert.Contains("The files do not say title, product, type, status, owner, window.end, services", folder.Portal.Messages, StringComparison.Ordinal);
        Assert.All((string[])["--title", "--product", "--type", "--status", "--team", "--duration", "--service"], flag => Assert.Contains(flag, folder.Portal.Messages, StringComparison.Ordinal));
        Assert.Equal(before, folder.Files);
    }

    [Fact]
    public async Task A_window_of_years_is_no_duration()
    {
        await folder.Run([.. GitHub[..^1], "P99999999D"]);

        Assert.Contains("\"P99999999D\" is no duration of at most a week", folder.Said, StringComparison.Ordinal);
        Assert.Contains("no row became a record", folder.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_overwrites_nothing_and_says_so()
    {
        await folder.Run(GitHub);
        var written = folder.Read("releases/shop-1.1.0/release.yml");

        await folder.Run([.. GitHub[..^1], "PT5H"]);

        Assert.Contains("github-releases.json, [2]: left out: there is a release shop-1.1.0 already, and it is not overwritten.", folder.Said, StringComparison.Ordinal);
        Assert.Equal(written, folder.Read("releases/shop-1.1.0/release.yml"));
    }

    [Fact]
    public async Task A_dry_run_says_what_it_would_write_and_writes_nothing()
    {
        var before = folder.Files;

        Assert.Equal(ExitStatus.Ok, await folder.Run([.. GitHub, "--dry-run"]));

        Assert.Contains("Would be written: releases/shop-1.1.0/release.yml", folder.Said, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files);
    }

    [Fact]
    public async Task Change_requests_get_what_a_mapping_file_says_and_only_approved_ones_a_baseline()
    {
        await folder.Run("import", "servicenow", "exports/servicenow.csv", "--map", "exports/servicenow.yml", "--time-zone", "Europe/Berlin");

        var (done, failed) = (folder.Lines("releases/chg0030192/release.yml"), folder.Lines("releases/chg0030201/release.yml"));
        Assert.Contains("status: completed", done);
        Assert.Contains("type: standard", done);
        Assert.Contains("owner: web", done);
        Assert.Contains("summary: Orders can be changed, \"until\" they are packed", done);
        Assert.Contains("  submitted: 2026-09-01T07:12:44Z", done);
        Assert.Equal(2, done.Count(line => line.Trim() == "start: 2026-09-15T08:00:00Z"));
        Assert.Contains("status: failed", failed);
        Assert.Contains("type: emergency", failed);
        Assert.Single(failed, line => line.Trim() == "start: 2026-10-02T20:00:00Z");
        Found.Nothing(folder.Wrong());
    }

    [Fact]
    public async Task Times_without_a_zone_are_not_guessed()
    {
        var before = folder.Files;

        Assert.Equal(ExitStatus.FindingsBlock, await folder.Run("import", "servicenow", "exports/servicenow.csv", "--map", "exports/servicenow.yml"));

        Assert.Contains("servicenow.csv, line 2: not mapped: window.start (start_date): \"2026-09-15 10:00:00\" has no zone: say --time-zone", folder.Said, StringComparison.Ordinal);
        Assert.Contains("servicenow.csv, line 3: without this key: history.submitted (opened_at)", folder.Said, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files);
    }

    [Fact]
    public async Task One_row_that_names_nothing_known_keeps_all_from_being_written_unless_the_rest_is_asked_for()
    {
        var before = folder.Files;
        folder.Export("changes.csv", System.Text.Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(folder.Exports, "servicenow.csv")).Replace("\"Emergency\",\"Closed\",\"Unsuccessful\",\"Requested\",\"Web Team\"", "\"Emergency\",\"Closed\",\"Unsuccessful\",\"Requested\",\"Night Team\"", StringComparison.Ordinal)));
        string[] run = ["import", "servicenow", "exports/changes.csv", "--map", "exports/servicenow.yml", "--time-zone", "Europe/Berlin"];

        Assert.Equal(ExitStatus.FindingsBlock, await folder.Run(run));
        Assert.Contains("changes.csv, line 3: not mapped: owner (assignment_group): \"Night Team\" is no id; say in the mapping file, below words and owner, what records call it.", folder.Said, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files);

        Assert.Equal(ExitStatus.FindingsBlock, await folder.Run([.. run, "--partly"]));
        Assert.EndsWith(Path.Combine("chg0030192", "release.yml"), Assert.Single(folder.Files.Except(before)), StringComparison.Ordinal);
    }
}
