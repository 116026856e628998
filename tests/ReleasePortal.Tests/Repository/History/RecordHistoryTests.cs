using NodaTime;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Repository.History;

/// <summary>What the commits say of a record, read from real repositories by Git and by the library.</summary>
public sealed class RecordHistoryTests
{
    private const string Plan = "releases/shop-1.0.0/release.yml";
    private const string Tuesday = "content/calendar/windows/tuesday-evening.yml";

    [Fact]
    public void A_plan_that_moves_changes_and_one_whose_words_change_does_not()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Base(), "2026-11-01T09:00");
        var moved = git.Commit(Edited("2026-11-10T2", "2026-11-11T2"), "2026-11-02T09:00", first);
        var last = git.Commit(Edited("2026-11-10T2", "2026-11-11T2").With(Plan, Base().TextOf(Plan).Replace("2026-11-10T2", "2026-11-11T2").Replace("can order", "can pay")), "2026-11-03T09:00", moved);

        Assert.Equal(Trail("2026-11-01T09:00", "2026-11-03T09:00", 1, "2026-11-01T09:00"), TrailOfPlan(git, last));
        Assert.Equal(Trail("2026-11-01T09:00", "2026-11-01T09:00", 0, "2026-11-01T09:00"), TrailOfPlan(git, first));
    }

    [Fact]
    public void The_present_status_stands_since_it_was_given_last()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Edited("status: completed", "status: planned"), "2026-11-01T09:00");
        var withdrawn = git.Commit(Edited("status: completed", "status: withdrawn"), "2026-11-02T09:00", first);
        var planned = git.Commit(Edited("status: completed", "status: planned"), "2026-11-03T09:00", withdrawn);
        var last = git.Commit(Edited("status: completed", "status: withdrawn"), "2026-11-04T09:00", planned);

        Assert.Equal(Trail("2026-11-01T09:00", "2026-11-04T09:00", 3, "2026-11-04T09:00"), TrailOfPlan(git, last));
    }

    [Fact]
    public void A_release_keeps_its_trail_when_its_folder_moves()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Base(), "2026-11-01T09:00");
        var last = git.Commit(Base().Without(Plan).With("releases/2026/shop-1.0.0/release.yml", Base().TextOf(Plan)), "2026-11-02T09:00", first);

        Assert.Equal(Trail("2026-11-01T09:00", "2026-11-02T09:00", 0, "2026-11-01T09:00"), TrailOfPlan(git, last));
    }

    [Fact]
    public void A_rule_that_changes_changes_the_window()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Base(), "2026-11-01T09:00");
        var last = git.Commit(Base().With(Tuesday, Base().TextOf(Tuesday).Replace("BYDAY=TU", "BYDAY=TU,TH")), "2026-11-02T09:00", first);

        Assert.Equal(Trail("2026-11-01T09:00", "2026-11-02T09:00", 1, "2026-11-01T09:00"), Of(git, last).Trail(records => records.ChangeWindows[0]));
    }

    [Fact]
    public void A_version_that_cannot_be_read_says_what_the_one_before_it_said()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Base(), "2026-11-01T09:00");
        var broken = git.Commit(Base().With(Plan, "status: [planned"), "2026-11-02T09:00", first);
        var moved = git.Commit(Edited("2026-11-10T2", "2026-11-11T2"), "2026-11-03T09:00", broken);

        Assert.Equal(Trail("2026-11-01T09:00", "2026-11-03T09:00", 1, "2026-11-01T09:00"), TrailOfPlan(git, moved));
        Assert.Equal(0, TrailOfPlan(git, git.Commit(Base(), "2026-11-03T09:00", broken))!.Changes);
    }

    [Fact]
    public void Git_and_the_library_tell_the_same_of_branches_and_merges()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Base(), "2026-11-01T09:00");
        var main = git.Commit(Edited("T20:00", "T19:00"), "2026-11-02T09:00", first);
        var side = git.Commit(Edited("T20:00", "T18:00").With(Tuesday, Base().TextOf(Tuesday) + "# a remark\n"), "2026-11-02T09:00", first);
        var ours = git.Commit(Edited("T20:00", "T19:00"), "2026-11-03T09:00", main, side);
        var neither = git.Commit(Edited("T20:00", "T17:00"), "2026-11-04T09:00", ours, side);
        var other = git.Commit(Base().Without(Plan).With("content/calendar/freezes/\"ö\n.yml", "x: y"), "2026-11-05T09:00");
        var last = git.Commit(Edited("T20:00", "T17:00"), "2026-11-06T09:00", neither, other, main);

        using var repository = new LibGit2Sharp.Repository(git.Path);
        Assert.Equal(Told(LibraryLog.Read(repository, last, ""), last), Told(GitLog.Read(git.Path, last, known: null, "")!, last));
        var library = Of(git, last, (opened, commit, prefix, _) => CommitGraph.Of(LibraryLog.Read(opened, commit, prefix), commit)).Trail(records => records.Releases[0]);
        Assert.Equal(library, TrailOfPlan(git, last));
        Assert.Equal(Trail("2026-11-01T09:00", "2026-11-04T09:00", 3, "2026-11-01T09:00"), library);
    }

    [Fact]
    public void Records_in_a_folder_of_a_repository_have_their_trails()
    {
        using var git = new GitChronicle();
        var inside = new SmallRepository();
        foreach (var (path, bytes) in Base().Files)
            inside.With("portal/" + path, bytes);
        var commit = git.Commit(inside, "2026-11-01T09:00");

        using var repository = new LibGit2Sharp.Repository(git.Path);
        Assert.Contains(Told(GitLog.Read(git.Path, commit, known: null, "portal/")!, commit), line => line.Contains(Plan, StringComparison.Ordinal));
        Assert.Equal(Told(LibraryLog.Read(repository, commit, "portal/"), commit), Told(GitLog.Read(git.Path, commit, known: null, "portal/")!, commit));
    }

    private static SmallRepository Base() => SmallRepository.Base();

    private static SmallRepository Edited(string text, string other) => Base().With(Plan, Base().TextOf(Plan).Replace(text, other, StringComparison.Ordinal));

    private static Numbers Trail(string first, string last, int changes, string since) =>
        new(GitChronicle.Time(first), GitChronicle.Time(last), changes, GitChronicle.Time(since));

    private static Numbers? TrailOfPlan(GitChronicle git, string commit) => Of(git, commit).Trail(records => records.Releases[0]);

    private static TrailOf Of(GitChronicle git, string commit, LogReading? log = null)
    {
        using var snapshot = RepositorySnapshot.OfCommit(git.Path, commit);
        var records = RecordReader.Read(snapshot, HistoryDetail.ForPages).Records;
        var history = log is null ? records.History : HistoryReader.Read(snapshot, HistoryDetail.ForPages, log);
        Assert.True(history.IsComplete);
        return new TrailOf(record => history.Of(record(records)) is { } trail ? new Numbers(trail.First, trail.Last, trail.Changes, trail.StatusSince) : null);
    }

    private static List<string> Told(IReadOnlyList<LoggedCommit> log, string last) =>
    [
        .. from commit in CommitGraph.Of(log, last)!.OldestFirst.Select(entry => entry.Commit)
           from line in commit.Files
               .OrderBy(file => file.Path, StringComparer.Ordinal)
               .Select(file => $"  {file.Path} {string.Join(',', file.Before)} -> {file.After}")
               .Prepend($"{commit.Told} {string.Join(',', commit.Parents)}")
           select line,
    ];

    private sealed record Numbers(Instant First, Instant Last, int Changes, Instant StatusSince);

    private sealed record TrailOf(Func<Func<ReleasePortal.Domain.RecordSet, ReleasePortal.Domain.Sources.Record>, Numbers?> Trail);
}
