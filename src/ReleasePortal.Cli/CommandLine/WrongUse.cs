using System.CommandLine;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.CommandLine;

/// <summary>Says what is wrong with a command line, what was probably meant, and where the help is.</summary>
internal static class WrongUse
{
    public static ExitStatus Explain(ParseResult line, Surroundings surroundings)
    {
        var (output, palette) = (surroundings.Messages, surroundings.MessagesPalette);
        foreach (var sentence in Sentences(line).Distinct(StringComparer.Ordinal))
            output.WriteLine($"{palette.Of(Severity.Error, "error")}: {Inert.Text(sentence)}");
        var command = line.CommandResult.Command;
        output.WriteLine($"{palette.Strong("help")}: {CommandPath.Of(command)} --help shows what can be written here.");
        return ExitStatus.WrongUse;
    }

    private static IEnumerable<string> Sentences(ParseResult line)
    {
        if (line.UnmatchedTokens.Count == 0)
            return line.Errors.Select(error => error.Message);
        var command = line.CommandResult.Command;
        var known = command.Subcommands.Select(sub => sub.Name)
            .Concat(command.Options.SelectMany(option => option.Aliases.Append(option.Name)))
            .ToList();
        return line.UnmatchedTokens.Select(token =>
        {
            var kind = token.StartsWith('-') ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
            return $"There is no {kind} \"{token}\" here. {DidYouMean.Among(known, token, "")}".TrimEnd();
        });
    }
}
