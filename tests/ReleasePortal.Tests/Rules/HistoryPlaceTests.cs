using ReleasePortal.Repository.History;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Rules;

/// <summary>Findings on history wherever a repository may lie, and however it was rewritten: those of the history that is there.</summary>
public sealed class HistoryPlaceTests : IDisposable
{
    private const string Execution = "whole/releases/shop-1.0.0/execution.yml";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task An_amended_commit_was_never_there()
    {
        await Begin();
        await Edit("succeeded", "failed", "commit -q -m Edit");
        Assert.Equal(["HIS003"], Codes("whole"));

        await Edit("failed", "succeeded", "commit -q --amend --allow-empty -m Other");
        Assert.Empty(Codes("whole"));
    }

    [Fact]
    public async Task A_forced_push_leaves_the_history_that_was_pushed()
    {
        await Begin();
        await Edit("succeeded", "failed", "commit -q -m Edit");
        await Run("git clone -q --bare whole host && git clone -q host copy");
        Assert.Equal(["HIS003"], Codes("copy"));

        await Run("git -C whole reset -q --hard HEAD~1 && git -C whole push -q --force ../host HEAD && git -C copy fetch -q && git -C copy reset -q --hard origin/HEAD");
        Assert.Empty(Codes("copy"));
    }

    [Fact]
    public async Task A_shallow_clone_has_one_finding_and_names_what_could_not_run()
    {
        await Begin();
        await Edit("succeeded", "failed", "commit -q -m Edit");
        await Run("git clone -q --depth 1 file://$PWD/whole shallow");

        var review = Reviewed("shallow");
        Assert.Equal("HIS008", Assert.Single(review.Findings).Rule.Code);
        var skipped = review.Skipped.Where(skip => skip.Rule.Code.StartsWith("HIS", StringComparison.Ordinal)).ToList();
        Assert.Equal(["HIS001", "HIS002", "HIS003", "HIS004", "HIS005", "HIS006", "HIS007"], skipped.Select(skip => skip.Rule.Code).Order(StringComparer.Ordinal));
        Assert.All(skipped, skip => Assert.Contains("git fetch --unshallow", skip.Reason, StringComparison.Ordinal));

        await Run("git -C shallow fetch -q --unshallow");
        Assert.Equal(["HIS003"], Codes("shallow"));
    }

    [Fact]
    public async Task A_grafted_and_a_partial_clone_say_so()
    {
        await Begin();
        await Run("git -C whole config uploadpack.allowFilter true && git clone -q --filter=blob:none file://$PWD/whole partial && git clone -q whole grafted && mkdir -p grafted/.git/info && git -C grafted rev-parse HEAD > grafted/.git/info/grafts");

        Assert.Equal(["HIS008"], Codes("partial"));
        Assert.Equal(["HIS008"], Codes("grafted"));
    }

    [Fact]
    public async Task A_folder_without_a_repository_or_a_commit_misses_nothing()
    {
        SmallRepository.Base().WriteTo(Path.Combine(folder.Path, "whole"));
        Assert.Empty(Codes("whole"));
        await Run("git init -q whole");
        Assert.Empty(Codes("whole"));
    }

    [Fact]
    public async Task A_worktree_has_the_history_of_its_branch()
    {
        await Begin();
        await Run("git -C whole worktree add -q ../tree");
        await Edit("succeeded", "failed", "commit -q -m Edit");
        Assert.Empty(Codes("tree"));

        await Run("git -C tree merge -q --ff-only \"$(git -C whole rev-parse HEAD)\"");
        Assert.Equal(["HIS003"], Codes("tree"));
    }

    [Fact]
    public async Task A_detached_head_has_the_history_up_to_it()
    {
        await Begin();
        await Edit("succeeded", "failed", "commit -q -m Edit");
        await Run("git -C whole checkout -q --detach HEAD");
        Assert.Equal(["HIS003"], Codes("whole"));

        await Run("git -C whole checkout -q HEAD~1");
        Assert.Empty(Codes("whole"));
    }

    [Fact]
    public async Task A_submodule_has_its_own_history_and_the_repository_around_it_none_of_that()
    {
        await Begin();
        await Edit("succeeded", "failed", "commit -q -m Edit");
        await Run($"git init -q outer && cd outer && git -c protocol.file.allow=always submodule add -q ../whole records && {Git("commit -q -m Outer")}");

        Assert.Equal(["HIS003"], Codes("outer/records"));
    }

    [Fact]
    public async Task Records_in_a_folder_of_a_repository_have_its_history()
    {
        await Run("git init -q whole");
        SmallRepository.Base().WriteTo(Path.Combine(folder.Path, "whole", "plans"));
        await Run($"cd whole && {Git("add -A")} && {Git("commit -q -m Records")} && sed -i s/succeeded/failed/ plans/releases/shop-1.0.0/execution.yml && {Git("commit -q -a -m Edit")}");

        Assert.Equal(["HIS003"], Codes("whole/plans"));
    }

    public void Dispose() => folder.Dispose();

    private async Task Begin()
    {
        SmallRepository.Base().WriteTo(Path.Combine(folder.Path, "whole"));
        await Run($"git init -q whole && cd whole && {Git("add -A")} && {Git("commit -q -m Records")}");
    }

    private Task Edit(string before, string after, string command) =>
        Run($"sed -i s/{before}/{after}/ {Execution} && cd whole && {Git("add -A")} && {Git(command)}");

    /// <summary>In time for the clock of the tests.</summary>
    private Task Run(string line) =>
        Shell.Run(folder.Path, $"export GIT_AUTHOR_DATE=2026-11-12T09:00:00Z GIT_COMMITTER_DATE=2026-11-12T09:00:00Z && {line}");

    private static string Git(string command) => $"git -c user.name=Test -c user.email=test@shop.example {command}";

    private IEnumerable<string> Codes(string where) => Reviewed(where).Findings.Select(finding => finding.Rule.Code);

    private Review Reviewed(string where)
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(Path.Combine(folder.Path, where));
        var read = RecordReader.Read(snapshot, HistoryDetail.ForPages);
        return Review.Of(read.Records, read.Findings, SmallSite.Now);
    }
}
