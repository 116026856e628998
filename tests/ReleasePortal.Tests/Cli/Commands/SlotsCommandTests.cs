using System.Text.Json;
using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary>When could it be? Asked on a terminal and by a program.</summary>
public sealed class SlotsCommandTests
{
    [Fact]
    public async Task The_first_free_time_of_each_day_is_written_as_yaml()
    {
        var (status, portal) = await Ask("--service", "ledger", "--duration", "PT2H", "--from", "2026-11-30", "--hours", "20:00-23:00", "--count", "2");

        Assert.Equal(ExitStatus.Ok, status);
        Assert.StartsWith("Free for ledger, starting from Mon 30 Nov 2026, 00:00 and before ", portal.Output, StringComparison.Ordinal);
        Assert.Contains("# Tuesday; 2026-12-01 20:00–22:00 Europe/Berlin; 2026-12-01 19:00–21:00 UTC\n", portal.Output, StringComparison.Ordinal);
        Assert.Contains("window: { start: 2026-12-01T20:00, end: 2026-12-01T22:00, time_zone: Europe/Berlin }\n", portal.Output, StringComparison.Ordinal);
        Assert.Contains("window: { start: 2026-12-02T20:00,", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_free_the_rule_that_leaves_no_room_is_named()
    {
        var (status, portal) = await Ask("--service", "ledger", "--duration", "PT1H", "--from", "2026-11-28", "--until", "2026-11-29");

        Assert.Equal(ExitStatus.FindingsBlock, status);
        Assert.Contains("None within 1 day: CAL004 (release-in-hard-freeze) refuses all 48 starts", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_brings_its_own_length_and_places()
    {
        var (status, portal) = await Ask("--release", "bank-1.2.0", "--format", "json", "--count", "1");

        Assert.Equal(ExitStatus.Ok, status);
        var answer = JsonDocument.Parse(portal.Output).RootElement;
        Assert.Equal("2026-11-23T06:00:00Z", answer.GetProperty("from").GetString());
        Assert.Equal("2026-11-23T06:00:00Z", answer.GetProperty("free")[0].GetProperty("start").GetString());
        Assert.Equal("2026-11-23T07:45:00Z", answer.GetProperty("free")[0].GetProperty("end").GetString());
    }

    [Fact]
    public async Task Hours_may_go_over_midnight_and_are_those_of_the_zone()
    {
        var (_, portal) = await Ask("--service", "ledger", "--duration", "PT1H", "--from", "2026-12-08T12:00", "--hours", "23:30-00:30", "--zone", "Pacific/Auckland", "--count", "1");

        Assert.Contains("window: { start: 2026-12-08T23:30, end: 2026-12-09T00:30, time_zone: Pacific/Auckland }", portal.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Write --service and --duration")]
    [InlineData("Did you mean \"ledger\"?", "--service", "ledgr", "--duration", "PT1H")]
    [InlineData("Did you mean \"bank-1.2.0\"?", "--release", "bank-1.2.1")]
    [InlineData("Leave out --service, --duration, --region, --type and --rollback", "--release", "bank-1.2.0", "--duration", "PT1H")]
    [InlineData("Some that exist: eu.", "--service", "ledger", "--duration", "PT1H", "--region", "mars")]
    [InlineData("Give a later --until", "--service", "ledger", "--duration", "PT1H", "--from", "2026-12-02", "--until", "2026-12-02")]
    [InlineData("Check the year", "--service", "ledger", "--duration", "PT1H", "--until", "2126-12-02")]
    [InlineData("Leave out --service, --duration, --region, --type and --rollback", "--release", "bank-1.2.0", "--type", "emergency")]
    [InlineData("Name a release that has yet to start", "--release", "shop-1.0.0")]
    [InlineData("Check the year", "--service", "ledger", "--duration", "PT1H", "--from", "9999-12-31T23:59")]
    [InlineData("portal slots --help", "--service", "ledger", "--duration", "P99999999D")]
    [InlineData("portal slots --help", "--service", "ledger", "--duration", "PT99999999999999999999H")]
    [InlineData("Write a day such as", "--service", "ledger", "--duration", "PT1H", "--from", "tomorrow")]
    [InlineData("portal slots --help", "--service", "ledger", "--duration", "2 hours")]
    [InlineData("portal slots --help", "--service", "ledger", "--duration", "PT0S")]
    [InlineData("portal slots --help", "--service", "ledger", "--duration", "PT1H", "--hours", "8-9")]
    [InlineData("portal slots --help", "--service", "ledger", "--duration", "PT1H", "--count", "0")]
    [InlineData("Did you mean \"Europe/Berlin\"?", "--service", "ledger", "--duration", "PT1H", "--zone", "Europe/Berlim")]
    public async Task A_question_that_makes_no_sense_is_wrong_use_with_a_way_out(string wayOut, params string[] asked)
    {
        var (status, portal) = await Ask(asked);

        Assert.Equal(ExitStatus.WrongUse, status);
        Assert.Contains(wayOut, portal.Messages, StringComparison.Ordinal);
        Assert.Empty(portal.Output);
    }

    private static async Task<(ExitStatus Status, PortalRun Portal)> Ask(params string[] asked)
    {
        using var folder = new TemporaryFolder();
        CollidingPlans.InBlackFriday().WriteTo(folder.Path);
        var portal = new PortalRun { Folder = folder.Path };
        return (await portal.Run(["slots", "--now", "2026-11-23T06:00:00Z", .. asked]), portal);
    }
}
