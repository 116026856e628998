using System.Text.Json;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public async Task Records_without_errors_end_with_status_0()
    {
        using var repository = new TemporaryFolder().With("portal.yml", LeastSettings.Text);
        var portal = new PortalRun { Folder = repository.Path };

        Assert.Equal(ExitStatus.Ok, await portal.Run("check"));
        Assert.Contains("Nothing found in 1 document", portal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error", portal.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_end_with_status_1_and_are_shown_where_they_stand()
    {
        using var repository = new TemporaryFolder().With("portal.yml", LeastSettings.Text + "titel: x\n");
        var portal = new PortalRun { Folder = repository.Path };

        Assert.Equal(ExitStatus.FindingsBlock, await portal.Run("check"));
        Assert.Contains(" --> portal.yml:5:1\n  |\n5 | titel: x\n  | ^^^^^\n", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_repository_is_the_nearest_folder_upwards_with_settings()
    {
        using var repository = new TemporaryFolder().With("portal.yml", LeastSettings.Text).With("content/teams/README.txt", "");
        var portal = new PortalRun { Folder = Path.Combine(repository.Path, "content/teams") };

        await portal.Run("check", "--format", "json");

        Assert.Contains("content/teams/README.txt", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_settings_nearby_it_is_wrong_use()
    {
        using var empty = new TemporaryFolder();
        var portal = new PortalRun { Folder = empty.Path };

        Assert.Equal(ExitStatus.WrongUse, await portal.Run("check"));
        Assert.Contains("--repository DIR", portal.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commit_without_a_repository_is_the_environments_fault()
    {
        using var repository = new TemporaryFolder().With("portal.yml", LeastSettings.Text);
        var portal = new PortalRun { Folder = repository.Path };

        Assert.Equal(ExitStatus.Environment, await portal.Run("check", "--commit", "main"));
        Assert.Contains("error: ", portal.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_go_to_files_as_well()
    {
        using var repository = new TemporaryFolder().With("portal.yml", LeastSettings.Text);
        var portal = new PortalRun { Folder = repository.Path };

        await portal.Run("check", "--report", "json=report.json", "--report", "junit=report.xml");

        Assert.False(JsonDocument.Parse(repository.Read("report.json")).RootElement.GetProperty("blocks").GetBoolean());
        Assert.StartsWith("<?xml", repository.Read("report.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "xml", "human, json, sarif, junit, github, gitlab, markdown")]
    [InlineData("--report", "sarif", "FORMAT=FILE")]
    public async Task A_format_that_does_not_exist_is_wrong_use(string option, string value, string says)
    {
        var portal = new PortalRun();

        Assert.Equal(ExitStatus.WrongUse, await portal.Run("check", option, value));
        Assert.Contains(says, portal.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_clones_it_says_which_rules_were_skipped_and_how_to_get_them()
    {
        using var repository = new TemporaryFolder().With("portal.yml", LeastSettings.Text);
        var portal = new PortalRun { Folder = repository.Path };

        await portal.Run("check");

        Assert.Contains("REF028 (other-commit-deployed), REF029 (unread-clone), EVD004 (evidence-before-commit): It needs clones of the products' repositories; --clones DIR", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_clones_and_the_strictest_profile_every_rule_runs_and_the_folder_of_clones_has_to_be_there()
    {
        using var repository = new TemporaryFolder().With("portal.yml", LeastSettings.Text + "profile: regulated\n").With("clones/README", "");
        var portal = new PortalRun { Folder = repository.Path };

        await portal.Run("check", "--clones", "clones");
        Assert.Contains("rules ran, none skipped", portal.Output, StringComparison.Ordinal);
        Assert.Equal(ExitStatus.WrongUse, await portal.Run("check", "--clones", "nowhere"));
        Assert.Contains("Look at the path after --clones", portal.Messages, StringComparison.Ordinal);
    }
}
