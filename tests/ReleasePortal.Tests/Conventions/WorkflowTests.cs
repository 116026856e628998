using System.Text.RegularExpressions;
using Xunit;

namespace ReleasePortal.Tests.Conventions;

/// <summary>What every workflow keeps to, so that a proposal cannot make it do more than check.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Workflows =>
        new(Directory.GetFiles(Path.Combine(SourceTree.Root, ".github", "workflows")).Select(path => Path.GetFileName(path)));

    [Theory, MemberData(nameof(Workflows))]
    public void Actions_are_pinned_by_commit_with_their_version_beside_it(string workflow)
    {
        var used = Lines(workflow).Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(used);
        Assert.All(used, line => Assert.Matches(@"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line));
    }

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

    [Fact]
    public void Only_the_job_that_deploys_may_write()
    {
        var writing = Directory.GetFiles(Path.Combine(SourceTree.Root, ".github", "workflows"))
            .SelectMany(path => Lines(Path.GetFileName(path)).Where(line => line.TrimEnd().EndsWith(": write", StringComparison.Ordinal)))
            .Select(line => line.Trim());
        Assert.Equal(["pages: write", "id-token: write"], writing);
    }

    private static string[] Lines(string workflow) =>
        File.ReadAllLines(Path.Combine(SourceTree.Root, ".github", "workflows", workflow));

    [GeneratedRegex("^  [a-z-]+:$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Job();

    /// <summary>A <c>run:</c> with the lines that are indented below it.</summary>
    [GeneratedRegex(@"^(?<indent> +)(?:- )?run:.*(?:\n\k<indent> {2,}.*)*", RegexOptions.CultureInvariant | RegexOptions.Multiline, 250)]
    private static partial Regex Commands();
}
