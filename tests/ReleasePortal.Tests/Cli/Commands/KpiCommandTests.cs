using System.Text.Json;
using ReleasePortal.Cli;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary>The numbers on a terminal, and for programs.</summary>
public sealed class KpiCommandTests
{
    private const string Now = "2026-11-23T06:00:00Z";

    [Fact]
    public async Task All_are_shown_in_their_groups_and_those_without_data_say_so()
    {
        var (status, portal) = await Ask();

        Assert.Equal(ExitStatus.Ok, status);
        Assert.All(Enum.GetNames<KpiGroup>(), group => Assert.Contains($"\n{group}\n", portal.Output, StringComparison.Ordinal));
        Assert.All(KpiBook.All, kpi => Assert.Single(portal.Output.Split('\n'), line => line.StartsWith($"  {kpi.Title}  ", StringComparison.Ordinal)));
        Assert.Contains("  Lead time for changes                no data ", portal.Output, StringComparison.Ordinal);
        Assert.Contains("  Change fail rate                         0 %  too few to judge             n = 1     -      ···········▁\n", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_shows_its_months_its_parts_and_every_record_with_the_reason()
    {
        var (status, portal) = await Ask("change-fail-rate");

        Assert.Equal(ExitStatus.Ok, status);
        Assert.StartsWith("Change fail rate  KPI 5, change-fail-rate\n", portal.Output, StringComparison.Ordinal);
        Assert.Contains("\n    0 %, n = 1, too few to judge\n    before that no data: too little for a trend\n", portal.Output, StringComparison.Ordinal);
        Assert.Contains("\n  2026-10         no data\n  2026-11 so far  0 % (1)\n", portal.Output, StringComparison.Ordinal);
        Assert.Contains("\nBy service\n  service    failed\n  shop-api  0 % (1)\n", portal.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nCounted\n  1 it worked\n    shop-1.0.0 d1\n\nLeft out\n  nothing\n", portal.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Did you mean \"change-fail-rate\"?", "change-fail-rat")]
    [InlineData("Some that exist: bank, web.", "--team", "nobody")]
    [InlineData("Did you mean \"shop-api\"?", "--service", "shop-apo")]
    [InlineData("Did you mean \"standard\"?", "--type", "standrd")]
    [InlineData("Some that exist: eu.", "--region", "the-moon")]
    [InlineData("Some that exist: 0, 1, 2, 3, 4.", "--tier", "first")]
    [InlineData("This month is 2026-11.", "--month", "2026-12")]
    [InlineData("Write a month such as 2026-11.", "--month", "November")]
    [InlineData("portal kpi --help", "--format", "yaml")]
    [InlineData("portal kpi --help", "--at", "HEAD", "--commit", "HEAD")]
    public async Task A_question_that_makes_no_sense_is_wrong_use_with_a_way_out(string wayOut, params string[] asked)
    {
        var (status, portal) = await Ask(asked);

        Assert.Equal(ExitStatus.WrongUse, status);
        Assert.Contains(wayOut, portal.Messages, StringComparison.Ordinal);
        Assert.Empty(portal.Output);
    }

    [Theory]
    [InlineData("change-fail-rate")]
    [InlineData("change_fail_rate")]
    [InlineData("5")]
    public async Task A_KPI_is_known_by_its_id_its_key_and_its_number(string name)
    {
        var (_, portal) = await Ask(name, "--format", "json");

        Assert.Equal("change-fail-rate", JsonDocument.Parse(portal.Output).RootElement.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData(1, "--service", "shop-api")]
    [InlineData(1, "--team", "web", "--product", "shop", "--type", "standard", "--region", "eu")]
    [InlineData(0, "--service", "shop-api", "--team", "bank")]
    [InlineData(0, "--month", "2026-10")]
    [InlineData(1, "--month", "2026-11")]
    public async Task Filters_combine_and_a_month_stands_in_for_the_90_days(int n, params string[] asked)
    {
        var (status, portal) = await Ask([.. asked, "--format", "json"]);

        Assert.Equal(ExitStatus.Ok, status);
        var recent = JsonDocument.Parse(portal.Output).RootElement.GetProperty("kpis").EnumerateArray()
            .Single(kpi => kpi.GetProperty("id").GetString() == "change-fail-rate").GetProperty("figures")[0].GetProperty("recent");
        Assert.Equal(n, recent.GetProperty("n").GetInt32());
        Assert.Equal(n == 0 ? JsonValueKind.Null : JsonValueKind.Number, recent.GetProperty("value").ValueKind);
    }

    [Fact]
    public async Task Programs_get_the_bytes_that_the_site_has()
    {
        var repository = SmallRepository.Base();
        var site = SmallSite.Of(repository).Files;

        foreach (var (file, asked) in new (string, string[])[]
                 {
                     ("kpis.json", ["--format", "json"]), ("kpis.csv", ["--format", "csv"]), ("kpis.txt", ["--format", "openmetrics"]),
                     ("kpis/time-to-restore.json", ["time-to-restore", "--format", "json"]), ("kpis/time-to-restore.csv", ["time-to-restore", "--format", "csv"]),
                 })
        {
            var (_, portal) = await Ask(asked);
            Assert.Equal(site[$"api/v1/{file}"], portal.Output);
        }

        Assert.Equal(3 + (2 * KpiBook.All.Count), site.Keys.Count(file => file.StartsWith("api/v1/kpis", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_past_is_counted_from_what_was_there_with_the_clock_of_then()
    {
        using var git = new GitChronicle();
        var first = git.Commit(SmallRepository.Base().Without("releases/shop-1.0.0/execution.yml").Without("releases/shop-1.0.0/review.yml"), "2026-11-09T09:00");
        git.Commit(SmallRepository.Base(), "2026-11-20T09:00", first);
        var portal = new PortalRun();

        Assert.Equal(ExitStatus.Ok, await portal.Run("kpi", "change-fail-rate", "--repository", git.Path, "--at", "2026-11-15"));
        Assert.Contains("In the last 90 days up to 2026-11-16 00:59, Europe/Berlin:", portal.Output, StringComparison.Ordinal);
        Assert.Contains("\n    no data\n", portal.Output, StringComparison.Ordinal);
        Assert.Equal(ExitStatus.Ok, await portal.Run("kpi", "change-fail-rate", "--repository", git.Path, "--at", "2026-11-20"));
        Assert.Contains("\n    0 %, n = 1, too few to judge\n", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_history_is_required_its_lack_is_no_number()
    {
        var (status, portal) = await Ask("--require-history");

        Assert.Equal(ExitStatus.Environment, status);
        Assert.Empty(portal.Output);
    }

    [Fact]
    public async Task Names_of_others_write_nothing_to_the_terminal_but_themselves()
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base().Replace("content/surveys/support-2026-q3.yml", "group: support", "group: \"sup\\nport\"").WriteTo(folder.Path);
        var portal = new PortalRun { Folder = folder.Path };

        await portal.Run("kpi", "16", "--now", Now);

        Assert.Contains("\n  sup\\u000Aport ", portal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\nport", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_see_the_numbers_that_programs_get()
    {
        var (_, human) = await Ask("post-release-validation-time");
        var (_, json) = await Ask("--format", "json");

        var recent = JsonDocument.Parse(json.Output).RootElement.GetProperty("kpis").EnumerateArray()
            .Single(kpi => kpi.GetProperty("id").GetString() == "post-release-validation-time").GetProperty("figures")[0].GetProperty("recent");
        Assert.Equal(58 / 60.0, recent.GetProperty("value").GetDouble(), 0.00001);
        Assert.Contains("\n    58 min (median); nine of ten within 58 min, n = 1, too few to judge\n", human.Output, StringComparison.Ordinal);
    }

    private static async Task<(ExitStatus Status, PortalRun Portal)> Ask(params string[] asked)
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base().WriteTo(folder.Path);
        var portal = new PortalRun { Folder = folder.Path };
        string[] clock = asked.Contains("--at", StringComparer.Ordinal) ? [] : ["--now", Now];
        return (await portal.Run(["kpi", .. asked, .. clock]), portal);
    }
}
