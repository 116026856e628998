using ReleasePortal.Repository.History;
using ReleasePortal.Domain;
using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Repository.History;

/// <summary>Each version of a record: who wrote it, which keys it changed, and what brought it to the branch.</summary>
public sealed class RecordVersionTests
{
    private const string Plan = "releases/shop-1.0.0/release.yml";
    private const string Policy = "content/policies/rollback.md";

    [Fact]
    public void A_change_is_told_key_by_key()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Base(), "2026-11-01T09:00");
        var last = git.Commit(Edited("2026-11-10T20:00", "2026-11-11T20:00", "2026-11-10T22:00", "2026-11-11T22:00", "    title: Orders", "    title: Orders and returns", "scope:", """
            scope:
              - { id: SHOP-2, title: Baskets, kind: fix, services: [shop-api] }
            """), "2026-11-02T09:00", first);

        var (added, changed) = VersionsOfPlan(git, last) is [var one, var two] ? (one, two) : default;
        Assert.Equal((VersionKind.Added, first), (added.Kind, added.Commit.Id));
        Assert.Empty(added.Changes);
        Assert.Equal((VersionKind.Changed, last), (changed.Kind, changed.Commit.Id));
        Assert.Equal(
        [
            new("window.start", "2026-11-10T20:00", "2026-11-11T20:00"),
            new("window.end", "2026-11-10T22:00", "2026-11-11T22:00"),
            new("scope[SHOP-2].id", null, "SHOP-2"),
            new("scope[SHOP-2].title", null, "Baskets"),
            new("scope[SHOP-2].kind", null, "fix"),
            new("scope[SHOP-2].services", null, "shop-api"),
            new("scope[SHOP-1].title", "Orders", "Orders and returns"),
        ],
        changed.Changes);
        Assert.Equal("2026-11-11T20:00", changed.Watched["window.start"]);
        Assert.Equal("completed", added.Watched["status"]);
    }

    [Fact]
    public void Text_is_told_by_its_headings()
    {
        using var git = new GitChronicle();
        var body = Base().TextOf(Policy);
        var first = git.Commit(Base().With(Policy, body + "\n## Rules\n\nTwo people look.\n"), "2026-11-01T09:00");
        var last = git.Commit(Base().With(Policy, body + "\n## Rules\n\nThree people look.\n\n## Exceptions\n\nNone.\n"), "2026-11-02T09:00", first);

        Assert.Equal(
            [new("## Rules", "Two people look.", "Three people look."), new("## Exceptions", null, "None.")],
            Versions(git, last, records => records.Policies[0])[1].Changes);
    }

    [Fact]
    public void The_merge_that_brought_a_change_is_known_and_its_own_part_is_what_no_parent_has()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Base(), "2026-11-01T09:00");
        var main = git.Commit(Edited("2026-11-10T20:00", "2026-11-10T19:00"), "2026-11-02T09:00", first);
        var side = git.Commit(Edited("2026-11-10T22:00", "2026-11-10T23:00"), "2026-11-03T09:00", first);
        var merge = git.Commit(Edited("2026-11-10T20:00", "2026-11-10T19:00", "2026-11-10T22:00", "2026-11-10T23:00", "status: completed", "status: failed"), "2026-11-04T09:00", main, side);
        var last = git.Commit(Edited("2026-11-10T20:00", "2026-11-10T19:00", "2026-11-10T22:00", "2026-11-10T23:00"), "2026-11-05T09:00", merge);

        var versions = VersionsOfPlan(git, last);
        Assert.Equal(
            new Dictionary<string, string> { [first] = first, [main] = main, [side] = merge, [merge] = merge, [last] = last },
            versions.ToDictionary(version => version.Commit.Id, version => version.Published.Commit.Id));
        Assert.Equal([new("status", "completed", "failed")], versions.Single(version => version.Commit.Id == merge).Changes);
        Assert.Equal([new("window.end", "2026-11-10T22:00", "2026-11-10T23:00")], versions.Single(version => version.Commit.Id == side).Changes);
    }

    [Fact]
    public void What_a_branch_wrote_and_took_back_was_never_published()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Base(), "2026-11-01T09:00");
        var one = git.Commit(Edited("2026-11-10T20:00", "2026-11-10T18:00", "status: completed", "status: failed"), "2026-11-02T09:00", first);
        var two = git.Commit(Edited("2026-11-10T20:00", "2026-11-10T19:00"), "2026-11-03T09:00", one);
        var other = git.Commit(Base().With("README.md", "x"), "2026-11-03T10:00", first);
        var merge = git.Commit(Edited("2026-11-10T20:00", "2026-11-10T19:00").With("README.md", "x"), "2026-11-04T09:00", other, two);

        var published = Read(git, merge) is var records ? records.History.Of(records.Releases[0])!.Published : [];
        Assert.Equal([first, merge], published.Select(version => version.Commit.Id));
        Assert.Equal([one, two], published[1].Versions.Select(version => version.Commit.Id));
        Assert.Equal([new("window.start", "2026-11-10T20:00", "2026-11-10T19:00")], published[1].Changes);
    }

    [Fact]
    public void What_two_branches_wrote_alike_is_published_once()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Base(), "2026-11-01T09:00");
        var one = git.Commit(Edited("status: completed", "status: failed"), "2026-11-02T09:00", first);
        var two = git.Commit(Edited("status: completed", "status: failed", "title: Shop\n", "title: Shops\n"), "2026-11-03T09:00", first);
        var merge = git.Commit(Edited("status: completed", "status: failed", "title: Shop\n", "title: Shops\n"), "2026-11-04T09:00", one, two);

        Assert.Equal(["status", "title"], PublishedChanges(git, merge));
    }

    [Fact]
    public void The_side_that_lost_a_conflict_published_nothing()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Base(), "2026-11-01T09:00");
        var main = git.Commit(Edited("title: Shop\n", "title: Shops\n"), "2026-11-02T09:00", first);
        var side = git.Commit(Edited("title: Shop\n", "title: Store\n", "status: completed", "status: failed"), "2026-11-03T09:00", first);
        var merge = git.Commit(Edited("title: Shop\n", "title: Shops\n", "status: completed", "status: failed"), "2026-11-04T09:00", main, side);

        var published = Read(git, merge) is var records ? records.History.Of(records.Releases[0])!.Published : [];
        Assert.Equal([new("status", "completed", "failed")], published[^1].Changes);
        Assert.Equal("failed", published[^1].Watched["status"]);
    }

    [Fact]
    public void A_merge_that_keeps_its_own_side_publishes_nothing()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Base(), "2026-11-01T09:00");
        var side = git.Commit(Edited("status: completed", "status: failed"), "2026-11-02T09:00", first);
        var ours = git.Commit(Base(), "2026-11-03T09:00", first, side);
        var last = git.Commit(Edited("title: Shop\n", "title: Shops\n"), "2026-11-04T09:00", ours);

        Assert.Empty(PublishedChanges(git, ours));
        Assert.Equal(["title"], PublishedChanges(git, last));
    }

    [Fact]
    public void What_comes_back_is_held_against_what_it_was_before_it_went()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Base(), "2026-11-01T09:00");
        var gone = git.Commit(Base().Without(Plan), "2026-11-02T09:00", first);
        var back = git.Commit(Edited("status: completed", "status: failed"), "2026-11-03T09:00", gone);

        var published = Read(git, back) is var records ? records.History.Of(records.Releases[0])!.Published : [];
        Assert.Equal([false, true, false], published.Select(version => version.IsRemoved));
        Assert.Equal([new("status", "completed", "failed")], published[^1].Changes);
    }

    [Fact]
    public void What_moves_is_moved_and_what_goes_is_removed()
    {
        using var git = new GitChronicle();
        const string elsewhere = "releases/2026/shop-1.0.0/release.yml";
        var first = git.Commit(Base(), "2026-11-01T09:00");
        var moved = git.Commit(Base().Without(Plan).With(elsewhere, Base().TextOf(Plan)), "2026-11-02T09:00", first);
        var gone = git.Commit(Base().Without(Plan), "2026-11-03T09:00", moved);

        var history = Read(git, gone).History;
        var removed = Assert.Single(history.Removed);
        Assert.Equal(("release", "shop-1.0.0"), (removed.Kind, removed.Id));
        Assert.Equal([(VersionKind.Added, Plan), (VersionKind.Moved, elsewhere), (VersionKind.Removed, elsewhere)], removed.Trail.Versions.Select(version => (version.Kind, version.Path)));
        Assert.Empty(Read(git, moved).History.Removed);
    }

    [Fact]
    public void A_long_value_is_told_by_its_beginning_and_changes_behind_it_are_seen()
    {
        using var git = new GitChronicle();
        var text = new string('a', 500);
        var first = git.Commit(Edited("Customers can order.", text + "b"), "2026-11-01T09:00");
        var last = git.Commit(Edited("Customers can order.", text + "c"), "2026-11-02T09:00", first);

        var change = Assert.Single(VersionsOfPlan(git, last)[1].Changes);
        Assert.Equal(("summary", new string('a', 400) + "…", new string('a', 400) + "…"), (change.Field, change.Before, change.After));
    }

    [Fact]
    public void What_turns_lines_around_in_a_message_or_a_name_is_taken_out()
    {
        using var git = new GitChronicle();
        var last = git.CommitAs("A\u202Eb <a@shop.example>", "Say\u001B[31m it\u202E now\n\nA\tline", Base(), "2026-11-01T09:00");

        var commit = VersionsOfPlan(git, last)[0].Commit;
        Assert.Equal(("A\uFFFDb", "Say\uFFFD[31m it\uFFFD now\n\nA\tline"), (commit.Author.Name, commit.Message.Text));
    }

    private static IEnumerable<string> PublishedChanges(GitChronicle git, string commit)
    {
        var records = Read(git, commit);
        return records.History.Of(records.Releases[0])!.Published.SelectMany(version => version.Changes).Select(change => change.Field);
    }

    private static SmallRepository Base() => SmallRepository.Base();

    private static SmallRepository Edited(params string[] pairs)
    {
        var text = Base().TextOf(Plan);
        for (var index = 0; index < pairs.Length; index += 2)
        {
            Assert.Contains(pairs[index], text, StringComparison.Ordinal);
            text = text.Replace(pairs[index], pairs[index + 1], StringComparison.Ordinal);
        }

        return Base().With(Plan, text);
    }

    private static IReadOnlyList<RecordVersion> VersionsOfPlan(GitChronicle git, string commit) => Versions(git, commit, records => records.Releases[0]);

    private static IReadOnlyList<RecordVersion> Versions(GitChronicle git, string commit, Func<RecordSet, ReleasePortal.Domain.Sources.Record> which)
    {
        var records = Read(git, commit);
        return records.History.Of(which(records))!.Versions;
    }

    private static RecordSet Read(GitChronicle git, string commit)
    {
        using var snapshot = RepositorySnapshot.OfCommit(git.Path, commit);
        return RecordReader.Read(snapshot, HistoryDetail.ForPages).Records;
    }
}
