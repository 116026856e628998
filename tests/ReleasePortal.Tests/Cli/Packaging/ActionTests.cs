using ReleasePortal.Tests.Conventions;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Packaging;

/// <summary>The action, run as it stands in action.yml, with the installed tool on a small repository.</summary>
[Collection(nameof(WithInstalledTool))]
public sealed class ActionTests(InstalledTool tool) : IDisposable
{
    private static readonly WorkflowFile Action = new("action.yml");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_check_annotates_fills_the_summary_and_writes_reports()
    {
        await Repository();

        var run = await Run(("COMMAND", "check"), ("REPORTS", "sarif=check.sarif\njunit=check.xml\n"));

        Assert.Equal(0, run.Status);
        Assert.Contains("::stop-commands::", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("##", folder.Read("summary"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "work", "portal", "check.sarif")) && File.Exists(Path.Combine(folder.Path, "work", "portal", "check.xml")));
    }

    [Fact]
    public async Task Errors_fail_the_check_and_the_review()
    {
        await Repository();
        folder.With("work/portal/content/teams/other.yml", "title: Other\n");
        await Commit();

        var (check, review) = (await Run(("COMMAND", "check")), await Run(("COMMAND", "review"), ("COMMENT", Path.Combine(folder.Path, "review.md"))));

        Assert.Equal((1, 1), (check.Status, review.Status));
        Assert.Contains("::error file=content/teams/other.yml,", check.Output, StringComparison.Ordinal);
        Assert.Contains("block this proposal", folder.Read("summary"), StringComparison.Ordinal);
        Assert.StartsWith("## ❌ ", folder.Read("review.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_build_says_where_the_site_is()
    {
        await Repository();

        var run = await Run(("COMMAND", "build"), ("SITE", "site"), ("AUDIENCE", "customer"));

        Assert.True(run.Status == 0, run.Output + run.Messages);
        Assert.Equal($"site={Path.Combine(folder.Path, "work", "portal", "site")}\n", folder.Read("output"));
        Assert.Contains("\"audience\": \"customer\"", folder.Read("work/portal/site/build.json"), StringComparison.Ordinal);
        Assert.Matches("[0-9]+ files\\.", folder.Read("summary"));
    }

    [Theory]
    [InlineData("deploy")]
    [InlineData("check; touch forged")]
    [InlineData("$(touch forged)")]
    public async Task Another_command_is_refused_and_never_run(string command)
    {
        await Repository();

        var run = await Run(("COMMAND", command));

        Assert.Equal(2, run.Status);
        Assert.Contains("::error::The input command of this action is check, review or build.", run.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path, "forged", SearchOption.AllDirectories));
    }

    [Fact]
    public void It_is_pinned_and_no_input_becomes_a_part_of_a_command()
    {
        Assert.All(Action.Lines.Where(line => line.Contains("uses:", StringComparison.Ordinal)), line => Assert.Matches(@"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line));
        foreach (var step in (string[])["Install the tool", "Run it"])
            Assert.DoesNotContain("${{", Action.Script(step), StringComparison.Ordinal);
    }

    /// <summary>Two commits, so that a review has something to be held against.</summary>
    private async Task Repository()
    {
        SmallRepository.Base().WriteTo(Path.Combine(folder.Path, "work", "portal"));
        await Shell.Run(Path.Combine(folder.Path, "work", "portal"), "git init -q -b main");
        await Commit();
        folder.With("work/portal/README.md", "A portal.\n");
        await Commit();
    }

    private Task Commit() => Shell.Run(Path.Combine(folder.Path, "work", "portal"), "git add -A && git -c user.name=web-lead -c user.email=web-lead@shop.example commit -q -m More");

    private Task<OutsideRun> Run(params IEnumerable<(string Name, string Value)> inputs)
    {
        var variables = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["RUNNER_TEMP"] = tool.Temp,
            ["GITHUB_WORKSPACE"] = Path.Combine(folder.Path, "work"),
            ["GITHUB_STEP_SUMMARY"] = Path.Combine(folder.Path, "summary"),
            ["GITHUB_OUTPUT"] = Path.Combine(folder.Path, "output"),
            ["FOLDER"] = "portal",
            ["COMMIT"] = "HEAD",
            ["REPORTS"] = "",
            ["BASE"] = "HEAD^1",
            ["COMMENT"] = "",
            ["SITE"] = "site",
            ["AUDIENCE"] = "",
        };
        foreach (var (name, value) in inputs)
            variables[name] = value;
        return OutsideRun.Of("bash", folder.Path, variables, "--noprofile", "--norc", "-eo", "pipefail", "-c", Action.Script("Run it"));
    }
}
