using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Cli.Serving;
using ReleasePortal.Tests.Cli.Commands;
using Xunit;

namespace ReleasePortal.Tests.Cli.Serving;

public sealed class RecordWatcherTests
{
    [Fact]
    public async Task A_saved_record_is_told_and_a_file_that_is_none_is_not()
    {
        using var repository = new TemporaryFolder().With("portal.yml", "").With("content/teams/payments.yml", "");
        using var watcher = new RecordWatcher(repository.Path);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        var next = watcher.Next(patience.Token);
        repository.With("notes.txt", "x").With(".git/HEAD", "x").With("content/teams/payments.yml", "title: Payments\n");

        Assert.Equal("content/teams/payments.yml", await next);
    }

    [Fact]
    public async Task A_folder_that_appears_later_is_watched_too()
    {
        using var repository = new TemporaryFolder().With("portal.yml", "");
        using var watcher = new RecordWatcher(repository.Path);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        Directory.CreateDirectory(Path.Combine(repository.Path, "releases"));
        Assert.Equal("releases", await watcher.Next(patience.Token));
        repository.With("releases/x.yml", "");

        Assert.Equal("releases/x.yml", await watcher.Next(patience.Token));
    }
}
