using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

public sealed class BuildCommandTests
{
    private const string Settings = """
        title: Release Portal
        organisation: Example
        time_zone: Europe/Berlin
        audiences: [internal]
        as_of: 2026-11-23T06:00:00Z

        """;

    [Fact]
    public async Task A_site_is_written_and_the_terminal_says_where_and_from_what()
    {
        using var repository = new TemporaryFolder().With("portal.yml", Settings);
        var portal = new PortalRun { Folder = repository.Path };

        Assert.Equal(ExitStatus.Ok, await portal.Run("build", "--output", "site"));

        Assert.Matches($"^[0-9]+ files written to {repository.Path}/site in ", portal.Output);
        Assert.Contains("from the files on disk, as of 2026-11-23T06:00:00Z\n", portal.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(repository.Path, "site/index.html")));
    }

    [Fact]
    public async Task Errors_block_and_the_old_site_stays_unless_a_preview_is_asked_for()
    {
        using var repository = new TemporaryFolder().With("portal.yml", Settings);
        var portal = new PortalRun { Folder = repository.Path };
        await portal.Run("build", "--output", "site");
        var old = repository.Read("site/build.json");
        repository.With("portal.yml", Settings + "titel: x\n");

        Assert.Equal(ExitStatus.FindingsBlock, await portal.Run("build", "--output", "site", "--now", "2026-11-24T06:00:00Z"));
        Assert.Equal(old, repository.Read("site/build.json"));
        Assert.Contains("Nothing was written", portal.Output, StringComparison.Ordinal);

        Assert.Equal(ExitStatus.Ok, await portal.Run("build", "--output", "site", "--now", "2026-11-24T06:00:00Z", "--preview"));
        Assert.NotEqual(old, repository.Read("site/build.json"));
        Assert.Contains("<b>Preview.</b> 1 error in the records; 1 document could not be read and is missing on these pages.", repository.Read("site/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("content")]
    [InlineData("releases/site")]
    [InlineData("mine")]
    [InlineData("portal.yml")]
    public async Task Folders_that_hold_something_else_are_refused(string output)
    {
        using var repository = new TemporaryFolder().With("portal.yml", Settings).With("mine/thesis.txt", "x");
        var portal = new PortalRun { Folder = repository.Path };

        Assert.Equal(ExitStatus.WrongUse, await portal.Run("build", "--output", output));
        Assert.True(File.Exists(Path.Combine(repository.Path, "mine/thesis.txt")));
    }

    [Theory]
    [InlineData("link", "content", "link/site")]
    [InlineData("link", "content/missing", "link")]
    [InlineData("link", "releases/../content", "link/deep/site")]
    [InlineData("link", "..", "link")]
    [InlineData("content/link", "../outside", "content/link/site")]
    public async Task Symbolic_links_lead_nobody_into_the_records(string link, string target, string output)
    {
        using var repository = new TemporaryFolder()
            .With("portal.yml", Settings).With("content/teams/README.md", "").With("releases/README.md", "").With("outside/build.json", "");
        File.CreateSymbolicLink(Path.Combine(repository.Path, link), target);
        var portal = new PortalRun { Folder = repository.Path };

        Assert.Equal(ExitStatus.WrongUse, await portal.Run("build", "--preview", "--output", output));
        Assert.Equal(["README.md"], Directory.EnumerateFileSystemEntries(Path.Combine(repository.Path, "content/teams")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Records_that_are_reached_by_a_symbolic_link_are_guarded_too()
    {
        using var repository = new TemporaryFolder().With("real/portal.yml", Settings).With("real/content/README.md", "");
        File.CreateSymbolicLink(Path.Combine(repository.Path, "link"), "real");
        var portal = new PortalRun { Folder = repository.Path };

        Assert.Equal(ExitStatus.WrongUse, await portal.Run("build", "--repository", "link", "--output", "real/content/site"));
        Assert.Equal(ExitStatus.WrongUse, await portal.Run("build", "--repository", "real", "--output", "link/content/site"));
        Assert.Equal(ExitStatus.Ok, await portal.Run("build", "--repository", "link", "--output", "link/site"));
    }

    [Fact]
    public async Task Symbolic_links_that_lead_in_a_circle_are_the_environments_fault()
    {
        using var repository = new TemporaryFolder().With("portal.yml", Settings);
        File.CreateSymbolicLink(Path.Combine(repository.Path, "one"), "two/x");
        File.CreateSymbolicLink(Path.Combine(repository.Path, "two"), "one/x");
        var portal = new PortalRun { Folder = repository.Path };

        Assert.Equal(ExitStatus.Environment, await portal.Run("build", "--output", "one/site"));
        Assert.Contains("too many symbolic links", portal.Messages, StringComparison.Ordinal);
    }
}
