using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Comparison;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary>Which two states a review compares.</summary>
public sealed class ReviewCommandTests : IDisposable
{
    private const string Team = "content/teams/bank.yml";
    private const string Web = "content/teams/web.yml";

    private readonly GitChronicle git = new();
    private readonly string first;
    private readonly string proposal;

    public ReviewCommandTests()
    {
        first = git.Commit(SmallRepository.Base(), TwoStates.Friday);
        proposal = git.Commit(SmallRepository.Base().Replace(Team, "capacity: 3", "capacity: 4"), "2026-11-21T09:00", first);
        git.Commit(SmallRepository.Base().Replace(Web, "capacity: 1", "capacity: 2"), TwoStates.Monday, first);
    }

    [Fact]
    public async Task What_the_branch_did_since_the_proposal_parted_from_it_is_not_the_proposals()
    {
        var (status, portal) = await Ask("--base", "main", "--head", proposal);

        Assert.Equal(ExitStatus.Ok, status);
        Assert.StartsWith($"From {first[..10]} (where main and {proposal} parted, Fri 20 Nov 2026, 16:00 CET) to {proposal[..10]} (", portal.Output, StringComparison.Ordinal);
        Assert.Contains("\nNothing new blocks this proposal.\n1 record changed", portal.Output, StringComparison.Ordinal);
        Assert.Contains("~ Capacity changed from “3” to “4”\n", portal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("team Web", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_merge_of_the_proposal_is_held_against_the_branch_that_it_was_merged_into()
    {
        var main = git.Commit(SmallRepository.Base().Replace(Web, "capacity: 1", "capacity: 2"), TwoStates.Monday, first);
        var merge = git.Commit(SmallRepository.Base().Replace(Web, "capacity: 1", "capacity: 2").Replace(Team, "capacity: 3", "capacity: 4"), "2026-11-23T07:00", main, proposal);

        var (_, portal) = await Ask("--base", $"{merge}^1", "--head", merge);
        Assert.Contains("team Bank (bank)\n", portal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("team Web", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_head_it_is_the_files_on_disk()
    {
        using var folder = new TemporaryFolder();
        LibGit2Sharp.Repository.Clone(git.Path, folder.Path);
        var path = Path.Combine(folder.Path, Team);
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Replace("capacity: 3", "capacity: none", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var portal = new PortalRun { Folder = folder.Path };

        Assert.Equal(ExitStatus.FindingsBlock, await portal.Run("review", "--base", "main", "--now", "2026-11-23T08:00:00Z"));
        Assert.Contains(" to the files on disk (on ", portal.Output, StringComparison.Ordinal);
        Assert.Matches("  ! error DOC0[0-9]{2} at content/teams/bank\\.yml:[0-9]+:[0-9]+: ", portal.Output);
    }

    [Fact]
    public async Task A_proposal_that_changes_nothing_says_so_and_shows_the_debt()
    {
        var before = git.Commit(CollidingPlans.InBlackFriday(), "2026-11-24T09:00");
        var after = git.Commit(CollidingPlans.InBlackFriday(), "2026-11-24T10:00", before);

        var (status, portal) = await Ask("--base", before, "--head", after);
        Assert.Equal(ExitStatus.Ok, status);
        Assert.Contains("\nNo record changed; ", portal.Output, StringComparison.Ordinal);
        Assert.Contains("\nDebt: findings that were there before\n", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pictures_of_both_sides_are_read_while_their_commits_are_open()
    {
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 0, 1, 0, 0, 0, 1];
        var pictured = SmallRepository.Base().With("content/guides/a.png", png);
        pictured.With("content/guides/first-release.md", pictured.TextOf("content/guides/first-release.md") + "\n![The way](a.png)\n");
        var before = git.Commit(pictured, "2026-11-24T09:00");
        var after = git.Commit(pictured.Copy().Replace(Team, "capacity: 3", "capacity: 4"), "2026-11-24T10:00", before);

        var (status, portal) = await Ask("--base", before, "--head", after);
        Assert.True(status == ExitStatus.Ok, portal.Messages);
        Assert.Contains("  - changed: /teams/bank/\n", portal.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "--base")]
    [InlineData(2, "write one of text, markdown, json", "--base", "main", "--format", "human")]
    [InlineData(2, "write one of comment, summary", "--base", "main", "--room", "page")]
    [InlineData(3, "There is no commit, branch or tag \"nowhere\"", "--base", "nowhere")]
    [InlineData(3, "There is no commit, branch or tag \"nowhere\"", "--base", "main", "--head", "nowhere")]
    public async Task What_is_not_clear_or_not_there_has_a_way_out(int expected, string words, params string[] asked)
    {
        var (status, portal) = await Ask(asked);

        Assert.Equal(expected, (int)status);
        Assert.Contains(words, portal.Messages, StringComparison.Ordinal);
        Assert.Empty(portal.Output);
    }

    [Fact]
    public async Task Two_histories_with_nothing_in_common_cannot_be_compared()
    {
        var stranger = git.Commit(SmallRepository.Base(), "2026-11-24T09:00");

        var (status, portal) = await Ask("--base", first, "--head", stranger);
        Assert.Equal(ExitStatus.Environment, status);
        Assert.Contains("have no commit in common", portal.Messages, StringComparison.Ordinal);
    }

    public void Dispose() => git.Dispose();

    private async Task<(ExitStatus Status, PortalRun Portal)> Ask(params string[] asked)
    {
        var portal = new PortalRun();
        return (await portal.Run(["review", "--repository", git.Path, .. asked]), portal);
    }
}
