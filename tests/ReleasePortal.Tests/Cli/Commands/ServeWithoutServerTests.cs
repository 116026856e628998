using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary><c>portal serve --no-serve</c> writes below the folder of the records, and nowhere else.</summary>
public sealed class ServeWithoutServerTests : IDisposable
{
    private readonly TemporaryFolder home = new();

    private string Portal => Path.Combine(home.Path, "portal");

    [Theory]
    [InlineData("ln -s ../elsewhere .portal", ".portal/site")]
    [InlineData("ln -s content .portal", ".portal/site")]
    [InlineData("mkdir .portal && ln -s ../../elsewhere .portal/site", ".portal/site")]
    [InlineData("mkdir .portal && ln -s ../../elsewhere/file .portal/site.lock", ".portal/site.lock")]
    public async Task A_symbolic_link_that_the_repository_brings_is_not_written_through(string link, string named)
    {
        SmallRepository.Base().WriteTo(Portal);
        await Shell.Run(home.Path, $"mkdir elsewhere && cd portal && {link} && git init -q && git add -A && git -c user.name=Test -c user.email=test@shop.example commit -qm Write");
        var portal = new PortalRun { Folder = Portal };

        Assert.Equal(ExitStatus.Environment, await portal.Run("serve", "--no-serve"));
        Assert.Contains($"portal/{named} leads through a symbolic link", portal.Messages, StringComparison.Ordinal);
        Assert.Contains("help: Remove the link", portal.Messages, StringComparison.Ordinal);
        await Shell.Run(home.Path, "test -z \"$(ls -A elsewhere)\" && test -z \"$(git -C portal status --porcelain)\"");
    }

    [Fact]
    public async Task A_folder_that_is_reached_by_a_link_above_it_is_written_to()
    {
        SmallRepository.Base().WriteTo(Portal);
        await Shell.Run(home.Path, "ln -s portal way");
        var portal = new PortalRun { Folder = Path.Combine(home.Path, "way") };

        Assert.Equal(ExitStatus.Ok, await portal.Run("serve", "--no-serve"));
        Assert.True(File.Exists(Path.Combine(Portal, ".portal", "site", "index.html")));
    }

    public void Dispose() => home.Dispose();
}
