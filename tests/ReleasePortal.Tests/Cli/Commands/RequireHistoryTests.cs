using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary>Whoever relies on history is told when there is none, and the old site stays.</summary>
public sealed class RequireHistoryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_shallow_clone_and_a_folder_without_commits_are_refused_and_a_whole_clone_is_not()
    {
        SmallRepository.Base().WriteTo(Path.Combine(folder.Path, "plain"));
        SmallRepository.Base().WriteTo(Path.Combine(folder.Path, "whole"));
        await Shell.Run(folder.Path, """
            cd whole && git init -q -b main && git config user.name web-lead && git config user.email web-lead@shop.example && git add -A && git commit -q -m Write &&
            echo "# more" >> portal.yml && git commit -qam More && cd .. && git clone -q --depth 1 file://$PWD/whole shallow
            """);

        Assert.Equal(ExitStatus.Ok, (await Run("whole", "check", "--require-history")).Status);
        Assert.Equal(ExitStatus.Ok, (await Run("whole", "build", "--output", "site", "--require-history")).Status);
        await Refused("shallow", "is not complete", "git fetch --unshallow");
        await Refused("plain", "no commit holds these records", "Commit the records with Git");
    }

    [Fact]
    public async Task A_commit_or_a_version_that_was_lost_since_the_last_walk_is_noticed_where_history_is_required()
    {
        foreach (var lost in (string[])["HEAD~1", "HEAD~1:releases/shop-1.0.0/release.yml"])
        {
            var name = lost.Contains(':', StringComparison.Ordinal) ? "blob" : "commit";
            SmallRepository.Base().WriteTo(Path.Combine(folder.Path, name));
            await Shell.Run(Path.Combine(folder.Path, name), """
                git init -q -b main && git config user.name web-lead && git config user.email web-lead@shop.example && git add -A && git commit -q -m Write &&
                echo "# more" >> releases/shop-1.0.0/release.yml && git commit -qam More && echo "# and more" >> releases/shop-1.0.0/release.yml && git commit -qam Most
                """);
            foreach (var command in (string[][])[["check"], ["build", "--output", "site"]])
                Assert.Equal(ExitStatus.Ok, (await Run(name, command)).Status);
            await Shell.Run(Path.Combine(folder.Path, name), $"id=$(git rev-parse '{lost}') && rm -f .git/objects/$(echo $id | cut -c1-2)/$(echo $id | cut -c3-)");

            Assert.Equal(ExitStatus.Ok, (await Run(name, "check")).Status);
            foreach (var command in (string[][])[["check"], ["build", "--output", "other"]])
                Assert.Equal(ExitStatus.Environment, (await Run(name, [.. command, "--require-history"])).Status);
        }
    }

    public void Dispose() => folder.Dispose();

    private async Task Refused(string repository, params string[] words)
    {
        foreach (var command in new string[][] { ["check"], ["build", "--output", "site", "--preview"] })
        {
            var (status, said) = await Run(repository, [.. command, "--require-history"]);
            Assert.Equal(ExitStatus.Environment, status);
            Assert.All(words, word => Assert.Contains(word, said, StringComparison.Ordinal));
        }

        Assert.False(Directory.Exists(Path.Combine(folder.Path, repository, "site")));
    }

    private async Task<(ExitStatus Status, string Said)> Run(string repository, params string[] arguments)
    {
        var portal = new PortalRun { Folder = Path.Combine(folder.Path, repository) };
        return (await portal.Run(arguments), portal.Messages);
    }
}
