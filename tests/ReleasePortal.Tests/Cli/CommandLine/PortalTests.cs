using ReleasePortal.Cli;
using Xunit;

namespace ReleasePortal.Tests.Cli.CommandLine;

public sealed class PortalTests
{
    [Fact]
    public async Task An_unknown_command_is_wrong_use_and_names_the_nearest()
    {
        var portal = new PortalRun();

        Assert.Equal(ExitStatus.WrongUse, await portal.Run("explian"));
        Assert.Contains("Did you mean \"explain\"?", portal.Messages, StringComparison.Ordinal);
        Assert.Empty(portal.Output);
    }

    [Fact]
    public async Task An_unknown_option_is_wrong_use()
    {
        var portal = new PortalRun();

        Assert.Equal(ExitStatus.WrongUse, await portal.Run("explain", "--all"));
        Assert.Contains("portal explain --help", portal.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_teaches_with_examples()
    {
        var portal = new PortalRun();

        Assert.Equal(ExitStatus.Ok, await portal.Run("explain", "--help"));
        Assert.Contains("Examples", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_the_first_steps_are_shown()
    {
        var portal = new PortalRun();

        Assert.Equal(ExitStatus.Ok, await portal.Run());
        Assert.Contains("First steps", portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_rule_is_wrong_use()
    {
        var portal = new PortalRun();

        Assert.Equal(ExitStatus.WrongUse, await portal.Run("explain", "ZZZ999"));
        Assert.Contains("There is no rule \"ZZZ999\".", portal.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_line_cannot_write_to_the_terminal_what_it_likes()
    {
        var portal = new PortalRun();

        await portal.Run("\u001B[2J\nerror: forged");

        Assert.DoesNotContain('\u001B', portal.Messages);
        Assert.DoesNotContain("\nerror: forged", portal.Messages, StringComparison.Ordinal);
    }
}
