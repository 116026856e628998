using ReleasePortal.Cli;
using Xunit;

namespace ReleasePortal.Tests.Cli.CommandLine;

public sealed class TypedOptionTests
{
    [Theory]
    [InlineData("--port", "serve --port abc")]
    [InlineData("--port", "serve --port 0")]
    [InlineData("--port", "serve --port 65536")]
    [InlineData("--port", "serve --port -1")]
    [InlineData("--port", "serve --port 99999999999")]
    [InlineData("--port", "serve --port 8_080")]
    [InlineData("--port", "serve --port")]
    [InlineData("--port", "serve --port=")]
    [InlineData("--port", "serve --port 1 --port 2")]
    [InlineData("--now", "serve --now abc")]
    [InlineData("--now", "build --output x --now abc")]
    [InlineData("--now", "build --output x --now 2026-13-01T00:00:00Z")]
    [InlineData("--now", "build --output x --now")]
    [InlineData("--format", "check --format abc")]
    [InlineData("--format", "check --format 0")]
    [InlineData("--format", "check --format")]
    [InlineData("--format", "notes draft --from a --to b --repository . --format abc")]
    [InlineData("--from", "notes draft --to b --repository .")]
    [InlineData("--repository", "notes draft --from a --to b")]
    [InlineData("--report", "check --report abc")]
    [InlineData("--report", "check --report abc=file")]
    [InlineData("--report", "check --report json=")]
    [InlineData("--report", "check --report")]
    public async Task Rubbish_is_wrong_use_and_the_message_names_the_option(string option, string line)
    {
        var portal = new PortalRun();

        Assert.Equal(ExitStatus.WrongUse, await portal.Run(line.Split(' ')));
        Assert.Contains(option, portal.Messages.Split("help: ")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_no_number_is_repeated_with_what_would_be_one()
    {
        var portal = new PortalRun();

        await portal.Run("serve", "--port", "abc");

        Assert.Contains("--port cannot be \"abc\": write a number from 1 to 65535.\n", portal.Messages, StringComparison.Ordinal);
    }
}
