using System.CommandLine;
using ReleasePortal.Cli;
using ReleasePortal.Cli.CommandLine;
using Xunit;

namespace ReleasePortal.Tests.Cli.CommandLine;

public sealed class HelpTests
{
    public static TheoryData<string> Commands =>
        [.. Portal.CommandTree(Surroundings.OfThisProcess()).Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_has_help_with_examples_that_can_be_run(string name)
    {
        var portal = new PortalRun();
        var tree = Portal.CommandTree(Surroundings.OfThisProcess());
        var command = Assert.IsType<PortalCommand>(tree.Subcommands.Single(one => one.Name == name), exactMatch: false);

        Assert.Equal(ExitStatus.Ok, await portal.Run(name, "--help"));
        Assert.NotEmpty(command.Examples);
        foreach (var (line, does) in command.Examples)
        {
            Assert.Contains(line, portal.Output, StringComparison.Ordinal);
            Assert.NotEmpty(does);
            var words = line.Split(" | ")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
            Assert.Empty(tree.Parse(words).Errors);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_option_and_argument_says_what_it_is(string name)
    {
        var command = Portal.CommandTree(Surroundings.OfThisProcess()).Subcommands.Single(one => one.Name == name);

        Assert.All(command.Options.Cast<Symbol>().Concat(command.Arguments).Append(command), symbol => Assert.NotEmpty(symbol.Description ?? ""));
    }
}
