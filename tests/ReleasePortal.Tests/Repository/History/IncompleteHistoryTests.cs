using ReleasePortal.Repository.History;
using ReleasePortal.Domain;
using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Repository.History;

/// <summary>History with gaps gives no numbers, and stops nothing.</summary>
public sealed class IncompleteHistoryTests
{
    [Fact]
    public async Task A_shallow_clone_has_no_trails()
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base().WriteTo(Path.Combine(folder.Path, "whole"));
        await Shell.Run(folder.Path, $"{Git("whole")} init -q && {CommitAll("whole")} && echo >> whole/portal.yml && {CommitAll("whole")} && git clone -q --depth 1 file://$PWD/whole shallow");

        Assert.True(HistoryOf(Path.Combine(folder.Path, "whole")).History.IsComplete);
        var (records, history) = HistoryOf(Path.Combine(folder.Path, "shallow"));
        Assert.False(history.IsComplete);
        Assert.Null(history.Of(records.Releases[0]));
    }

    [Fact]
    public async Task A_time_that_cannot_be_is_no_time()
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base().WriteTo(folder.Path);
        await Shell.Run(folder.Path, $$"""
            {{Git(".")}} init -q && {{CommitAll(".")}} &&
            id=$(git cat-file commit HEAD | sed -E 's/> [0-9]+ /> 99999999999999 /' | git hash-object -t commit -w --stdin) &&
            git update-ref HEAD "$id" && echo "$id" > .git/made && echo >> portal.yml
            """);

        var made = await File.ReadAllTextAsync(Path.Combine(folder.Path, ".git", "made"), TestContext.Current.CancellationToken);
        var (_, atHead) = HistoryOf(folder.Path);
        Assert.False(atHead.IsComplete);
        Told(atHead);

        await Shell.Run(folder.Path, CommitAll("."));
        var (records, below) = HistoryOf(folder.Path);
        Assert.False(below.IsComplete);
        Told(below);
        Assert.Null(below.Of(records.Releases[0]));

        void Told(RecordHistory history)
        {
            Assert.Contains($"The commit {made[..10]} says that it was made at a time that cannot be", history.Gap!.Problem, StringComparison.Ordinal);
            Assert.Contains("Make it again by a right clock", history.Gap.WayOut, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_damaged_commit_takes_the_trails_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base().WriteTo(folder.Path);
        await Shell.Run(folder.Path, $$"""
            {{Git(".")}} init -q && {{CommitAll(".")}} && first=$(git rev-parse HEAD) && echo >> portal.yml && {{CommitAll(".")}} &&
            rm -f ".git/objects/${first:0:2}/${first:2}"
            """);

        var (records, history) = HistoryOf(folder.Path);
        Assert.False(history.IsComplete);
        Assert.NotNull(history.At);
        Assert.Single(records.Releases);
    }

    [Fact]
    public async Task A_repository_in_a_format_that_cannot_be_read_takes_the_history_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base().WriteTo(folder.Path);
        await Shell.Run(folder.Path, $"{Git(".")} init -q --object-format=sha256 && {CommitAll(".")}");

        var (records, history) = HistoryOf(folder.Path);
        Assert.Single(records.Releases);
        Assert.StartsWith("The Git repository cannot be opened: ", history.Gap!.Problem, StringComparison.Ordinal);
        Assert.Contains("--object-format=sha1", history.Gap.WayOut, StringComparison.Ordinal);
        Assert.Contains("--object-format=sha1", Assert.Throws<UnreadableRepositoryException>(() => RepositorySnapshot.OfCommit(folder.Path, "HEAD")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_on_disk_have_the_trail_of_the_commit_they_stand_on()
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base().WriteTo(folder.Path);
        Assert.Same(RecordHistory.None, HistoryOf(folder.Path).History);
        await Shell.Run(folder.Path, $"{Git(".")} init -q");
        Assert.Same(RecordHistory.None, HistoryOf(folder.Path).History);
        await Shell.Run(folder.Path, $"{CommitAll(".")} && echo >> releases/shop-1.0.0/release.yml && sed 's/Black Friday/New/' content/calendar/freezes/black-friday.yml > content/calendar/freezes/new.yml");

        var (records, history) = HistoryOf(folder.Path);
        Assert.Equal(history.At, history.Of(records.Releases[0])!.Last);
        Assert.True(records.Freezes.TryFind("new", out var uncommitted));
        Assert.Null(history.Of(uncommitted));
    }

    private static (RecordSet Records, RecordHistory History) HistoryOf(string folder)
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder);
        var records = RecordReader.Read(snapshot, HistoryDetail.ForPages).Records;
        return (records, records.History);
    }

    private static string Git(string folder) => $"git -C {folder} -c user.name=Test -c user.email=test@shop.example";

    private static string CommitAll(string folder) => $"{Git(folder)} add -A && {Git(folder)} commit -q -m Records";
}
