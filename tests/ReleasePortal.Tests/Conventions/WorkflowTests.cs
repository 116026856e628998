using System.Text.RegularExpressions;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Conventions;

/// <summary>What every workflow keeps to, so that a proposal cannot make it do more than check.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Workflows => [.. WorkflowFile.Paths];

    [Theory, MemberData(nameof(Workflows))]
    public async Task The_linter_of_workflows_has_nothing_against_it(string workflow)
    {
        var verdict = await Linted(new WorkflowFile(workflow).Path);
        Assert.True(verdict.Status == 0, verdict.Output + verdict.Messages);
    }

    [Fact]
    public async Task The_linter_sees_what_would_be_obeyed()
    {
        using var folder = new TemporaryFolder().With("bad.yml", "on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n");
        var verdict = await Linted(Path.Combine(folder.Path, "bad.yml"));
        Assert.Contains("is potentially untrusted", verdict.Output + verdict.Messages, StringComparison.Ordinal);
        Assert.NotEqual(0, verdict.Status);
    }

    [Theory, MemberData(nameof(Workflows))]
    public void Actions_are_pinned_by_commit_with_their_version_beside_it(string workflow) => Assert.All(
        Lines(workflow).Where(line => line.Contains("uses:", StringComparison.Ordinal)),
        line => Assert.Matches(@"uses: (\./|[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$", line));

    [Theory, MemberData(nameof(Workflows))]
    public void Nothing_is_allowed_but_what_a_job_asks_for(string workflow)
    {
        var lines = Lines(workflow);
        Assert.Contains("permissions: {}", lines);
        var jobs = lines.SkipWhile(line => line != "jobs:").Count(line => Job().IsMatch(line));
        Assert.Equal(jobs, lines.Count(line => line == "    permissions:"));
    }

    [Theory, MemberData(nameof(Workflows))]
    public void Checkouts_have_the_whole_history_and_leave_no_credentials(string workflow)
    {
        var text = string.Join('\n', Lines(workflow));
        foreach (var step in text.Split("\n      - ").Where(step => step.Contains("actions/checkout@", StringComparison.Ordinal)))
        {
            Assert.Contains("fetch-depth: 0", step, StringComparison.Ordinal);
            Assert.Contains("persist-credentials: false", step, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Workflows))]
    public void No_expression_becomes_part_of_a_command(string workflow)
    {
        var text = string.Join('\n', Lines(workflow));
        Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
        Assert.All(Commands().Matches(text), command => Assert.DoesNotContain("${{", command.Value, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Workflows))]
    public void Only_what_deploys_and_what_comments_may_write(string workflow)
    {
        var expected = Path.GetFileName(workflow) switch
        {
            "comment.yml" => (string[])["pull-requests: write"],
            "publish.yml" or "portal.yml" => ["pages: write", "id-token: write"],
            _ => [],
        };
        Assert.Equal(expected, Lines(workflow).Where(line => line.EndsWith(": write", StringComparison.Ordinal)).Select(line => line.Trim()));
    }

    [Theory, MemberData(nameof(Workflows))]
    public void A_secret_is_for_what_no_proposal_can_start(string workflow)
    {
        var text = new WorkflowFile(workflow).Text;
        if (text.Contains("pull_request:", StringComparison.Ordinal) || text.Contains("workflow_run:", StringComparison.Ordinal))
            Assert.DoesNotContain("secrets", text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Workflows))]
    public void What_follows_a_proposal_runs_nothing_of_it(string workflow)
    {
        var text = new WorkflowFile(workflow).Text;
        if (!text.Contains("workflow_run:", StringComparison.Ordinal))
            return;
        Assert.DoesNotContain("uses:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("checkout", text, StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request:", text, StringComparison.Ordinal);
    }

    private static Task<OutsideRun> Linted(string path) => OutsideRun.Of("node", SourceTree.Root, WebPackages.File("@tktco", "node-actionlint", "bin", "node-actionlint.js"), path);

    private static string[] Lines(string workflow) => new WorkflowFile(workflow).Lines;

    [GeneratedRegex("^  [a-z-]+:$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Job();

    /// <summary>A <c>run:</c> with the lines that are indented below it.</summary>
    [GeneratedRegex(@"^(?<indent> +)(?:- )?run:.*(?:\n\k<indent> {2,}.*)*", RegexOptions.CultureInvariant | RegexOptions.Multiline, 250)]
    private static partial Regex Commands();
}
