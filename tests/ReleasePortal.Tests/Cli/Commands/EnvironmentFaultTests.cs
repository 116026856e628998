using System.Globalization;
using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

public sealed class EnvironmentFaultTests
{
    [Fact]
    public async Task A_record_that_may_not_be_read_is_named()
    {
        using var repository = new TemporaryFolder().With("portal.yml", LeastSettings.Text);
        await Shell.Run(repository.Path, "chmod 000 portal.yml");

        var (status, messages) = await PowerlessPortal.Run(repository.Path, "check");

        Assert.Equal(ExitStatus.Environment, status);
        Assert.Contains($"error: Access to the path '{repository.Path}/portal.yml' is denied.\n", messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_the_system_keeps_is_named()
    {
        var firstForAll = await File.ReadAllTextAsync("/proc/sys/net/ipv4/ip_unprivileged_port_start", TestContext.Current.CancellationToken);
        Assert.SkipWhen(int.Parse(firstForAll, CultureInfo.InvariantCulture) <= 80, "Everybody may listen on every port of this machine.");
        using var repository = new TemporaryFolder().With("portal.yml", LeastSettings.Text);

        var (status, messages) = await PowerlessPortal.Run(repository.Path, "serve", "--port", "80");

        Assert.Equal(ExitStatus.Environment, status);
        Assert.Contains("error: Port 80 cannot be listened on: Permission denied.\n", messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".git/HEAD", "rubbish")]
    [InlineData(".git/HEAD", "")]
    [InlineData(".git/refs/heads/main", "rubbish")]
    public async Task Files_on_disk_are_read_although_the_commit_they_stand_on_cannot_be(string damaged, string text)
    {
        using var repository = Committed();
        await File.WriteAllTextAsync(Path.Combine(repository.Path, damaged), text, TestContext.Current.CancellationToken);
        var portal = new PortalRun { Folder = repository.Path };

        Assert.Equal(ExitStatus.Ok, await portal.Run("check"));

        Assert.Equal(ExitStatus.Environment, await portal.Run("check", "--commit", "HEAD"));
        Assert.Contains("error: The commit HEAD cannot be read: ", portal.Messages, StringComparison.Ordinal);
    }

    private static GitFolder Committed()
    {
        var repository = new GitFolder();
        var files = new SmallRepository().With("portal.yml", LeastSettings.Text);
        repository.Commit(files);
        files.WriteTo(repository.Path);
        return repository;
    }
}
