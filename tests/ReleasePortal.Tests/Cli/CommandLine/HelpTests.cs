using System.CommandLine;
using System.CommandLine.Parsing;
using ReleasePortal.Cli;
using ReleasePortal.Cli.CommandLine;
using Xunit;

namespace ReleasePortal.Tests.Cli.CommandLine;

public sealed class HelpTests
{
    /// <summary>Every command as it is typed, those inside others too.</summary>
    public static TheoryData<string> Commands => [.. Below(Portal.CommandTree(Surroundings.OfThisProcess())).Select(CommandPath.Of)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_has_help_with_examples_that_can_be_run(string typed)
    {
        var portal = new PortalRun();
        var tree = Portal.CommandTree(Surroundings.OfThisProcess());
        var command = Assert.IsType<PortalCommand>(Named(tree, typed), exactMatch: false);

        Assert.Equal(ExitStatus.Ok, await portal.Run([.. typed.Split(' ')[1..], "--help"]));
        Assert.Contains($"\nUsage\n  {typed} ", portal.Output, StringComparison.Ordinal);
        Assert.NotEmpty(command.Examples);
        foreach (var (line, does) in command.Examples)
        {
            Assert.Contains(line, portal.Output, StringComparison.Ordinal);
            Assert.NotEmpty(does);
            var words = CommandLineParser.SplitCommandLine(line.Split(" | ")[0]).Skip(1).ToList();
            Assert.Empty(tree.Parse(words).Errors);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_option_and_argument_says_what_it_is(string typed)
    {
        var command = Named(Portal.CommandTree(Surroundings.OfThisProcess()), typed);

        Assert.All(command.Options.Cast<Symbol>().Concat(command.Arguments).Append(command), symbol => Assert.NotEmpty(symbol.Description ?? ""));
    }

    private static IEnumerable<Command> Below(Command command) => command.Subcommands.SelectMany(sub => Below(sub).Prepend(sub));

    private static Command Named(Command tree, string typed) => Below(tree).Single(command => CommandPath.Of(command) == typed);
}
