using ReleasePortal.Domain.History;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Repository.History;

/// <summary>Merges that brought the branch into what somebody had committed meanwhile, so that it is their second parent.</summary>
public sealed class HomeBranchTests : IDisposable
{
    private const string Plan = "releases/shop-1.0.0/release.yml";

    private readonly GitChronicle git = new();
    private readonly string first;
    private readonly string promised;
    private readonly string own;

    public HomeBranchTests()
    {
        first = git.Commit(Planned(10), "2026-11-01T09:00");
        own = git.Commit(Planned(10).With("content/guides/own.md", "# Own\n"), "2026-11-02T10:00", first);
        promised = git.Commit(Planned(12), "2026-11-02T09:00", first);
    }

    [Theory]
    [InlineData("Merge branch 'main' of https://git.example/portal", true)]
    [InlineData("Merge branch 'main' of git.example:portal into main", true)]
    [InlineData("Merge branch 'main' into own", true)]
    [InlineData("Merge remote-tracking branch 'origin/main' into own", true)]
    [InlineData("Merge branch 'own'", false)]
    [InlineData("Merge branch 'maintenance' into own", false)]
    [InlineData("Merge pull request #3 from web/main", false)]
    public void What_the_branch_held_is_told_though_it_came_second(string message, bool comesSecond)
    {
        var merge = git.CommitAs("web-dev <web-dev@shop.example>", message, Planned(12).With("content/guides/own.md", "# Own\n"), "2026-11-03T09:00", own, promised);
        git.Commit(Planned(14).With("content/guides/own.md", "# Own\n"), "2026-11-04T09:00", merge);

        Assert.Equal(comesSecond ? [first[..4], promised[..4]] : [first[..4], merge[..4]], Published().SkipLast(1).Select(id => id[..4]));
        Assert.Equal(comesSecond ? promised : own, PastState.Find(git.Path, "2026-11-02T12:00:00Z", GitChronicle.Time("2026-12-01T00:00")).Commit.Id);
    }

    [Theory]
    [InlineData("https://git.example/release/portal", "https://git.example/release/portal", true)]
    [InlineData("https://git.example/release/portal", "git.example:release/portal", true)]
    [InlineData("https://git.example/release/portal", "git@git.example:Release/portal", true)]
    [InlineData("https://git.example/release/portal", "https://git.example/fork/portal", false)]
    [InlineData("https://git.example/release/portal", "/srv/portal", true)]
    [InlineData("https://git.example/release/portal", ".", true)]
    public void A_branch_of_the_same_name_in_another_repository_is_a_branch_like_any_other(string address, string from, bool isHome)
    {
        var home = HomeBranch.Of(System.Text.Encoding.UTF8.GetBytes($"repository:\n  url: {address}\n  kind: github\n  branch: trunk\n"));

        Assert.Equal(isHome, home.Brings(new CommitMessage($"Merge branch 'trunk' of {from}")));
        Assert.False(home.Brings(new CommitMessage($"Merge branch 'main' of {from}")));
    }

    [Fact]
    public void A_merge_that_was_made_anew_with_other_words_is_not_believed()
    {
        var (who, made, amended) = (new Identity("web-dev", "web-dev@shop.example"), GitChronicle.Time("2026-11-03T09:00"), GitChronicle.Time("2026-11-03T09:01"));
        var home = HomeBranch.Of((byte[]?)null);
        LoggedCommit Merge(NodaTime.Instant committed) => new ReadCommit("m", ["side", "branch"], new Commit("m", who, made, who, committed, new CommitMessage("Merge branch 'main' into own")), []);

        Assert.Equal(["branch", "side"], home.WithBranchFirst(Merge(made)).Parents);
        Assert.Equal(["side", "branch"], home.WithBranchFirst(Merge(amended)).Parents);
    }

    [Theory]
    [InlineData("Merge branch 'main' into 'main'")]
    [InlineData("Merge branch 'main' of ssh://git@git.example:2222/fork/portal")]
    public void What_a_host_merges_from_a_fork_is_a_branch_like_any_other(string message) =>
        Assert.False(HomeBranch.Of("repository:\n  url: https://git.example/release/portal\n  kind: gitlab\n"u8.ToArray()).Brings(new CommitMessage(message)));

    [Theory]
    [InlineData("ssh://git@git.example:2222/release/portal")]
    [InlineData("https://git.example:443/release/portal")]
    public void An_address_with_a_port_is_the_same(string from) =>
        Assert.True(HomeBranch.Of("repository:\n  url: https://git.example/release/portal\n  kind: gitlab\n"u8.ToArray()).Brings(new CommitMessage($"Merge branch 'main' of {from}")));

    [Fact]
    public void A_history_that_begins_because_the_portal_was_moved_says_so()
    {
        using var moved = new GitChronicle();
        var at = moved.Commit(Below("tools/portal/"), "2026-11-01T09:00");
        var root = moved.Commit(Planned(10), "2026-11-02T09:00", at);
        using var snapshot = RepositorySnapshot.OfCommit(moved.Path, moved.Commit(Planned(12), "2026-11-03T09:00", root));

        var move = RecordReader.Read(snapshot, HistoryDetail.ForRules).Records.History.Move;

        Assert.Equal((root, "tools/portal/"), (move!.Commit.Id, move.Folder));
        using var others = RepositorySnapshot.OfCommit(git.Path, promised);
        Assert.Null(RecordReader.Read(others, HistoryDetail.ForRules).Records.History.Move);
    }

    [Fact]
    public void What_is_kept_tells_the_same()
    {
        var merge = git.CommitAs("web-dev <web-dev@shop.example>", "Merge branch 'main' into own", Planned(12).With("content/guides/own.md", "# Own\n"), "2026-11-03T09:00", own, promised);
        git.Commit(Planned(14).With("content/guides/own.md", "# Own\n"), "2026-11-04T09:00", merge);
        using var clone = new TemporaryFolder();
        LibGit2Sharp.Repository.Clone(git.Path, clone.Path);

        var told = Enumerable.Range(0, 3).Select(_ => Published(RepositorySnapshot.OfWorkingTree(clone.Path))).ToList();

        Assert.True(Directory.Exists(Path.Combine(clone.Path, ".portal")));
        Assert.All(told, one => Assert.Equal(Published(), one));
    }

    public void Dispose() => git.Dispose();

    private List<string> Published() => Published(RepositorySnapshot.OfCommit(git.Path, "main"));

    private static List<string> Published(RepositorySnapshot snapshot)
    {
        using (snapshot)
        {
            var records = RecordReader.Read(snapshot, HistoryDetail.ForPages).Records;
            return [.. records.History.Of(records.Releases[0])!.Published.Select(version => version.Commit.Id)];
        }
    }

    private static SmallRepository Below(string folder)
    {
        var inside = new SmallRepository();
        foreach (var (path, bytes) in Planned(10).Files)
            inside.With(folder + path, bytes);
        return inside;
    }

    private static SmallRepository Planned(int day) =>
        SmallRepository.Base().With(Plan, SmallRepository.Base().TextOf(Plan).Replace("2026-11-10T", $"2026-11-{day:00}T", StringComparison.Ordinal));
}
