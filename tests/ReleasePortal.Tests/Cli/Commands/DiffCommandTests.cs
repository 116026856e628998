using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Comparison;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary>Which two states are compared, and by which clock.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private const string Team = "content/teams/bank.yml";

    private readonly GitChronicle git = new();
    private readonly string first;
    private readonly string second;
    private readonly string side;

    public DiffCommandTests()
    {
        first = git.Commit(With(3), TwoStates.Friday);
        side = git.Commit(With(3).With("content/teams/web.yml", With(3).TextOf("content/teams/web.yml").Replace("capacity: 1", "capacity: 2", StringComparison.Ordinal)), "2026-11-21T09:00", first);
        second = git.Commit(With(4), TwoStates.Monday, first);
    }

    [Theory]
    [InlineData("FIRST", "SECOND")]
    [InlineData("FIRST..SECOND")]
    [InlineData("FIRST..")]
    [InlineData("2026-11-20", "main")]
    [InlineData("2026-11-20T16:00+01:00", "2026-11-23")]
    [InlineData("2026-11-20..2026-11-23T06:00:00Z")]
    [InlineData("SIDE...main")]
    public async Task Two_states_are_written_as_people_write_them(params string[] asked)
    {
        var (status, portal) = await Ask([.. asked.Select(word => word.Replace("FIRST", first, StringComparison.Ordinal).Replace("SECOND", second, StringComparison.Ordinal).Replace("SIDE", side, StringComparison.Ordinal))]);

        Assert.Equal(ExitStatus.Ok, status);
        Assert.StartsWith($"From {first[..10]} (", portal.Output, StringComparison.Ordinal);
        Assert.Contains("both judged as of Mon 23 Nov 2026, 07:00 CET\n1 change in 1 record.\n", portal.Output.Replace("Tue 24 Nov 2026, 00:59", "Mon 23 Nov 2026, 07:00", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("  team Bank (bank)\n    ~ Capacity changed from “3” to “4”\n", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_changed_says_so_whatever_time_has_passed()
    {
        var late = FullPlan.Repository().Replace(FullPlan.Path, "due: 2026-12-10", "due: 2026-11-21");
        var before = git.Commit(late, "2026-11-21T09:00");
        var after = git.Commit(late, "2026-11-30T09:00", before);

        var (status, portal) = await Ask(before, after);
        Assert.Equal(ExitStatus.Ok, status);
        Assert.EndsWith("\nNothing changed.\n", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_time_alone_made_late_is_no_change_beside_real_ones()
    {
        var late = FullPlan.Repository().Replace(FullPlan.Path, "due: 2026-12-10", "due: 2026-11-21");
        var before = git.Commit(late, "2026-11-21T09:00");
        var after = git.Commit(late.Copy().Replace(Team, "capacity: 3", "capacity: 5"), "2026-11-24T09:00", before);

        var (_, portal) = await Ask(before, after);
        Assert.Contains("1 change in 1 record.\n", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_on_disk_are_the_second_state_unless_another_is_named()
    {
        using var folder = new TemporaryFolder();
        LibGit2Sharp.Repository.Clone(git.Path, folder.Path);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, Team), With(9).TextOf(Team), TestContext.Current.CancellationToken);
        var portal = new PortalRun { Folder = folder.Path };

        Assert.Equal(ExitStatus.Ok, await portal.Run("diff", "HEAD", "--now", "2026-11-23T08:00:00Z"));
        Assert.StartsWith($"From {second[..10]} (HEAD, Mon 23 Nov 2026, 07:00 CET) to the files on disk (on {second[..10]} of Mon 23 Nov 2026, 07:00 CET), both judged as of Mon 23 Nov 2026, 09:00 CET\n", portal.Output, StringComparison.Ordinal);
        Assert.Contains("~ Capacity changed from “4” to “9”\n", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shallow_clone_says_where_the_rest_is()
    {
        using var folder = new TemporaryFolder();
        await Shell.Run(folder.Path, $"git clone -q --depth 1 'file://{git.Path}' .");
        var portal = new PortalRun { Folder = folder.Path };

        Assert.Equal(ExitStatus.Environment, await portal.Run("diff", first));
        Assert.Contains("This clone is shallow: git fetch --unshallow gets the rest.", portal.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_of_stands_in_for_the_clock_here_too()
    {
        var before = git.Commit(With(3), "2026-11-21T09:00");
        var after = git.Commit(With(4).Replace("portal.yml", "title:", "as_of: 2026-11-01T06:00:00Z\ntitle:"), "2026-11-24T09:00", before);

        var (_, portal) = await Ask(before, after);
        Assert.Contains("both judged as of Sun 1 Nov 2026, 07:00 CET\n", portal.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "There is no commit, branch or tag \"nowhere\", and it is no time: write a commit, branch or tag that git log shows, a day", "nowhere")]
    [InlineData(3, "There is no commit, branch or tag \"nowhere\"", "main..nowhere")]
    [InlineData(3, "There is no commit, branch or tag \"v[1\", and it is no time: write", "v[1..main")]
    [InlineData(3, "No state is named: write", "")]
    [InlineData(3, "There is no commit, branch or tag \"@~99\"", "@", "@~99")]
    [InlineData(2, "\"--format json\" stands behind --, where nothing is an option: write options in front of it, or leave -- out.", "main", "--", "main", "--format", "json")]
    [InlineData(2, "There is no option \"--formt\" here. Did you mean \"--format\"?", "main", "--formt")]
    [InlineData(3, "Nothing had been committed at 2026-11-01", "2026-11-01")]
    [InlineData(2, "Write A B, A..B, or A...B", "main..main", "main")]
    [InlineData(2, "Write A B, A..B, or A...B", "main", "main..main")]
    [InlineData(2, "Write A B, A..B, or A...B", "..")]
    [InlineData(2, "Write A B, A..B, or A...B", "a..b..c")]
    [InlineData(2, "portal diff --help")]
    [InlineData(2, "portal diff --help", "main", "main", "main")]
    [InlineData(2, "write one of human, markdown, json", "main", "--format", "sarif")]
    public async Task A_state_that_is_not_there_or_not_clear_has_a_way_out(int expected, string words, params string[] asked)
    {
        var (status, portal) = await Ask(asked);

        Assert.Equal(expected, (int)status);
        Assert.Contains(words, portal.Messages, StringComparison.Ordinal);
        Assert.Empty(portal.Output);
    }

    [Fact]
    public async Task A_commit_from_a_time_that_cannot_be_is_named_with_a_way_out()
    {
        await Shell.Run(git.Path, $$"""
            id=$(git cat-file commit {{second}} | sed -E 's/> [0-9]+ /> 99999999999999 /' | git hash-object -t commit -w --stdin) &&
            git update-ref refs/heads/main "$id"
            """);

        var (status, portal) = await Ask("main", second);
        Assert.Equal(ExitStatus.Environment, status);
        Assert.Matches("^error: The commit [0-9a-f]{10} says that it was made at a time that cannot be, such as one after the year 9999\\. Make it again by a right clock: git commit --amend", portal.Messages);
        Assert.DoesNotContain("Valid values", portal.Messages, StringComparison.Ordinal);
        Assert.Equal(ExitStatus.Ok, (await Ask("2026-11-20", "2026-11-23")).Status);
    }

    [Fact]
    public async Task A_commit_whose_time_is_no_number_that_Git_can_read_stops_what_needs_it_and_says_how_to_find_it()
    {
        await Shell.Run(git.Path, $$"""
            id=$(git cat-file commit {{second}} | sed -E 's/^(committer.*>) [0-9]+ /\1 99999999999999999999 /' | git hash-object -t commit -w --stdin --literally) &&
            git update-ref refs/heads/main "$id"
            """);

        foreach (var asked in (string[][])[["main", second], ["2026-11-20", "2026-11-23"]])
        {
            var (status, portal) = await Ask(asked);
            Assert.Equal(ExitStatus.Environment, status);
            Assert.Contains("git fsck says", portal.Messages, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_nobody_can_have_meant_is_not_echoed_whole()
    {
        var (status, portal) = await Ask(new string('x', 5_000), second);

        Assert.Equal(ExitStatus.Environment, status);
        Assert.InRange(portal.Messages.Length, 100, 500);
        Assert.Contains("and it is no time", portal.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sign_for_the_last_commit_is_understood() =>
        Assert.Equal((await Ask("HEAD~1", "HEAD")).Portal.Output.Split('\n').Skip(1), (await Ask("@~1", "@")).Portal.Output.Split('\n').Skip(1));

    [Fact]
    public async Task A_right_clock_after_a_wrong_one_is_believed()
    {
        var ahead = git.Commit(With(5), "2030-01-01T09:00", second);
        git.Commit(With(6), "2026-11-24T09:00", ahead);

        var (_, portal) = await Ask("2026-11-24", "main");
        Assert.Contains("Nothing changed", portal.Output, StringComparison.Ordinal);
    }

    public void Dispose() => git.Dispose();

    private static SmallRepository With(int capacity) => SmallRepository.Base().Replace(Team, "capacity: 3", $"capacity: {capacity}");

    private async Task<(ExitStatus Status, PortalRun Portal)> Ask(params string[] asked)
    {
        var portal = new PortalRun();
        return (await portal.Run(["diff", "--repository", git.Path, .. asked]), portal);
    }
}
